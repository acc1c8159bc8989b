import Testing

@testable import Sandbox

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"b":1,"a":[true,false,null],"b2":{"x":-0.10e+5}}"#,
        #""\"\\\n\t\u0001é漢🙂""#,
        "12345678901234567890.000",
        "[[],{}]",
    ])
    func `a text comes back as it was, with its order and its digits`(text: String) throws {
        #expect(try JSONParser.parse(text).jsonText == text)
    }

    @Test(arguments: [
        "", "{", "[1,]", #"{"a"}"#, "01", "1.", "nul", #""a"#, #""\x""#, "1 2", "\"\n\"", "+1",
        #""\u12g4""#, String(repeating: "[", count: 100_000),
    ])
    func `what is not JSON is refused`(text: String) {
        #expect(throws: JSONParser.Malformed.self) { try JSONParser.parse(text) }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(throws: JSONParser.Malformed(offset: 2)) {
            try JSONParser.parse([0x22, 0xFF, 0x22])
        }
    }

    @Test(arguments: [
        (#""\ud83d\ude42""#, "🙂"), (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dx""#, "\u{FFFD}x"),
        (#""\/\b\f""#, "/\u{8}\u{C}"),
    ])
    func `escapes are undone`(text: String, content: String) throws {
        #expect(try JSONParser.parse(text) == .string(content))
    }
}
