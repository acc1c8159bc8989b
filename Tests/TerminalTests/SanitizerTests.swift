import Testing

@testable import Terminal

@Suite struct SanitizerTests {
    @Test(arguments: [
        ("plain ü 日本 😊\n\t", "plain ü 日本 😊\n\t"),
        ("\u{1B}[31m", "^[[31m"),
        ("a\u{07}b\u{7F}\r", "a^Gb^?^M"),
        ("\u{9B}2J", "\\u{9B}2J"),
        ("x\u{202E}y\u{2066}", "x\\u{202E}y\\u{2066}"),
    ])
    func `controls are shown, also when cut anywhere`(_ text: String, _ shown: String) {
        for size in 1...4 {
            var sanitizer = Sanitizer()
            var output: [UInt8] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                output += sanitizer.feed(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            output += sanitizer.finish()
            #expect(String(decoding: output, as: UTF8.self) == shown, "in chunks of \(size)")
        }
    }

    @Test func `bytes that are not UTF-8 become replacements`() {
        var sanitizer = Sanitizer()
        let output =
            sanitizer.feed([0x61, 0xFF, 0x62]) + sanitizer.feed([0xE2, 0x82]) + sanitizer.finish()
        #expect(String(decoding: output, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}")
    }
}
