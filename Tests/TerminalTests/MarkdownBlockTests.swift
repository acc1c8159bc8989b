import Testing

@testable import Terminal

@Suite struct MarkdownBlockTests {
    @Test(arguments: [
        ("# A", "‹1;4›A‹›"), ("## A ##", "‹1›A‹› "), ("### C# F#", "‹1;3›C# F#‹›"),
        ("#### A", "‹3›A‹›"),
        ("## `b` A", "‹1;36›b‹›‹1› A‹›"), ("#", ""),
    ])
    func `a heading's level shows`(_ source: String, _ shown: String) {
        #expect(Rendering(source).marked == shown)
    }

    @Test(arguments: [
        ("- a\n* b\n+ c", "• a\n• b\n• c"), ("- a\n  - b\n\t- c", "• a\n  • b\n    • c"),
        ("- [ ] a\n- [x] b\n- [X] c\n- [y] d", "☐ a\n☑ b\n☑ c\n• [y] d"),
        ("3. a\n10) b", "3. a\n10) b"), ("-   a\n    b", "•   a\n    b"), ("- - a", "• • a"),
        ("-\n- ", "•\n• "), ("- a\n\n    - b\n\n      c *d*", "• a\n\n    • b\n\n      c ‹3›d‹›"),
    ])
    func `lists keep their source's columns`(_ source: String, _ shown: String) {
        #expect(Rendering(source).marked == shown)
    }

    @Test(arguments: [
        ("> a\n> > b\n>c", "│ a\n│ │ b\n│ c"), ("> - a", "│ • a"), (">\n> # h", "│ \n│ h"),
        ("- > a", "• │ a"),
    ])
    func `quotes have a bar for each level`(_ source: String, _ shown: String) {
        #expect(Rendering(source).plain == shown)
    }

    @Test(arguments: ["---", "***", "_ _ _", "- - -", "----------"])
    func `a thematic break is a rule`(_ source: String) {
        let rule = String(repeating: "─", count: 40)
        #expect(Rendering(source).marked == "‹2›\(rule)‹›")
        #expect(Rendering(source, width: 30).plain?.count == 29)
    }

    @Test(arguments: [
        "```swift\nlet a = **b** \t# c  \n\n    > d\n- e\n```", "~~~\n```\n~~~\nb",
        "````\n```\n````",
        "  ```\n  b\n      c\n  ```\n", "```\nopen",
        "~~~ a`b\nc\n~~~",
        "```\n\(String(repeating: "long ", count: 40))\n```",
    ])
    func `code blocks keep every byte`(_ source: String) {
        #expect(Rendering(source).plain == source)
    }

    @Test func `code is coloured, its fences are dim`() {
        #expect(Rendering("```a\nb\n\n```\n*c*").marked == "‹2›```a‹›\n‹36›b‹›\n\n‹2›```‹›\n‹3›c‹›")
    }

    @Test func `code in a list keeps its indentation, and the list goes on`() {
        let source = "1. a\n   ```\n   b\n   ```\n   - c\n"
        #expect(Rendering(source).plain == source.replacing("- c", with: "• c"))
    }

    @Test func `code in a quote ends with the quote`() {
        #expect(
            Rendering("> ```\n> *b*\n*c*").marked == "‹2›│‹› ‹2›```‹›\n‹2›│‹› ‹36›*b*‹›\n‹3›c‹›")
    }

    @Test(arguments: [
        "    indented *code* - here", "a\n\n\t*code*\n\t- b\n", "<div>\n<p class='*a*'>*x*</p>",
        "$$\na_{1} * b * c \\\\ \\{ d\n$$\nb", "\\[\n*a* _b_\n\\]\n", "$$\n*open*\n\nb",
        "\n\n\na\n\n \n",
        "``` a`b\nc", "Title\n=====", "[^1]: note", "| a |\n| b |", "a | b", "  a\n b",
    ])
    func `everything else is plain text`(_ source: String) {
        #expect(Rendering(source).marked == source)
    }
}
