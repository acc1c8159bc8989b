import Testing

@testable import Terminal

@Suite struct MessageSyntaxTests {
    @Test(arguments: [
        ("", false), ("hello", false), ("```", true), ("```swift\nlet", true),
        ("```\ncode\n```", false), ("  ```", true), ("```a```", false), ("see ``` here", false),
        ("\"\"\"", true), ("\"\"\"a\"\"\"", false), ("say \"\"\"", false),
    ])
    func `fences and quotes hold a message open`(_ text: String, _ isOpen: Bool) {
        #expect(MessageSyntax.isOpen(text) == isOpen)
    }

    @Test(arguments: [
        ("\"\"\"\na\nb\n\"\"\"", "a\nb"), ("\"\"\"a\"\"\"", "a"),
        ("\"\"\"a\"\"\" b", "\"\"\"a\"\"\" b"),
        ("plain", "plain"), ("```\ncode\n```", "```\ncode\n```"),
    ])
    func `quotes around a message are left out`(_ text: String, _ message: String) {
        #expect(MessageSyntax.message(text) == message)
    }
}
