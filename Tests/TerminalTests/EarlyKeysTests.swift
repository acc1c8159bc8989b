import Testing

@testable import Terminal

@Suite struct EarlyKeysTests {
    @Test(arguments: [
        ("hello", "hello"), ("hello\r", "hello"), ("one\rtwo\r\r", "one\ntwo"),
        ("ab\u{7F}c", "ac"), ("ab\u{15}c", "c"), ("a\u{1B}[Ab\u{1B}OPc", "abc"),
        ("a\u{1B}[1;5Db", "ab"), ("日本\u{7F}x", "日x"), ("a\u{1}\u{3}b", "ab"), ("", ""),
    ])
    func `keys that are no text are left out`(_ keys: String, _ text: String) {
        #expect(EarlyKeys.text(of: keys) == text)
    }
}
