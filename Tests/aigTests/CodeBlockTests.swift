import Testing

@testable import aig

@Suite struct CodeBlockTests {
    static let texts: [(text: String, code: String?)] = [
        ("Here:\n```swift\nlet a = 1\n\nprint(a)\n```\nDone.", "let a = 1\n\nprint(a)\n"),
        ("```\none\n```\n```\ntwo\n```\n", "one\n"),
        ("~~~sh\necho '```'\n```\n~~~\n", "echo '```'\n```\n"),
        ("````\n```\n````\n", "```\n"),
        ("1. Do:\n   ```py\n   if x:\n     y\n  z\n   ```\n", "if x:\n  y\nz\n"),
        ("```\r\na\r\n```\r\n", "a\r\n"),
        ("```\nnever closed", "never closed"),
        ("```\n```\n", ""),
        ("``` `a` ```\nno block\n", nil),
        ("`` `\nx", nil), ("", nil), ("only words", nil),
    ]

    @Test(arguments: texts)
    func `the first block is found, however the text is cut`(_ text: String, _ code: String?) {
        let bytes = Array(text.utf8)
        for size in 1...max(1, bytes.count) {
            var block = CodeBlock()
            var found: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                found += block.feed(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            let rest = block.textWithoutBlock
            found += block.finish()
            #expect(String(decoding: found, as: UTF8.self) == code ?? "")
            #expect((block.textWithoutBlock == nil) == (code != nil))
            if code == nil { #expect(rest == bytes) }
        }
    }

    @Test func `only the code is printed`() async {
        let world = TestWorld([.chat("Look:\n``", "`sh\nls", " -l\n```\nThat's it.")])
        let ending = await world.run("chat", "--extract", "code", "hi")
        #expect(ending == TestWorld.Ending(status: 0, out: "ls -l\n", err: ""))
    }

    @Test func `an answer without code is told apart, and not lost`() async {
        let world = TestWorld([.chat("I can't\ndo that.")])
        let ending = await world.run("chat", "--extract", "code", "hi")
        #expect(ending.status == 65)
        #expect(ending.out == "")
        #expect(ending.err.hasPrefix("I can't\ndo that.\naig: "))
    }

    @Test func `code is part of a text`() async {
        let ending = await TestWorld().run("chat", "--extract", "code", "--json", "hi")
        #expect(ending.status == 64)
    }
}
