import Testing

@testable import Terminal

@Suite struct MarkdownWrappingTests {
    @Test(arguments: [
        ("one two three four five six", "one two three four\nfive six"),
        ("- one two three four five six", "• one two three four\n  five six"),
        ("> one two three four five six", "│ one two three four\n│ five six"),
        ("10. one two three four five six", "10. one two three\n    four five six"),
        ("# one two three four five six", "one two three four\nfive six"),
        ("a https://example.org/long/address b", "a\nhttps://example.org/long/address b"),
        ("12345678901234567890\nx", "12345678901234567890\nx"),
        ("123456789 123456789 x", "123456789 123456789\nx"),
        ("日本語の長い段落です。改行", "日本語の長い段落で\nす。改行"), ("日本語の長い段落にで。行", "日本語の長い段落に\nで。行"),
        ("a *b c d e f g h i j k l m* n", "a b c d e f g h i j\nk l m n"),
    ])
    func `lines are broken at words, behind their indentation`(_ source: String, _ shown: String) {
        #expect(Rendering(source, width: 20).plain == shown)
    }

    @Test func `a narrow terminal wraps by itself`() {
        let source = "one two three four five six"
        #expect(Rendering(source, width: 19).plain == source)
    }

    @Test func `every line opens its styles again`() {
        let source = "**one two three four five six**"
        #expect(Rendering(source, width: 20).marked == "‹1›one two three four‹›\n‹1›five six‹›")
    }

    @Test func `no line is wider than the terminal, at any width`() {
        let source =
            "- Some *words* of 日本語 and 😀👩‍👩‍👧‍👦 e\u{301}e\u{301} `code here` [a](b) as wide as it gets\n"
        for width in 20...500 {
            let source = String(repeating: source.dropLast() + " ", count: 10)
            let lines = Rendering(source, width: width).plain?.split(separator: "\n") ?? []
            #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width }, "\(width)")
        }
    }

    @Test func `text comes as soon as it can be told`() {
        var markdown = Markdown(width: { 40 })
        let shown = [
            "Hello", " wor", "ld *", "x", "* y", " and far to the rig", "ht", "most\n", "- ", "a",
        ].map {
            String(decoding: markdown.feed(Array($0.utf8)), as: UTF8.self)
        }
        #expect(
            shown == [
                "Hello", " wor", "ld", "", " \u{1B}[3mx\u{1B}[0m y", " and far to the", "",
                " rightmost\n", "", "• a",
            ])
        #expect(markdown.finish().isEmpty)
    }

    @Test func `the width is asked at each line's start`() {
        let widths = Widths([20, 30, 40])
        var markdown = Markdown(width: { widths.next() })
        let output = markdown.feed(
            Array("aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll\n".utf8))
        #expect(
            String(decoding: output, as: UTF8.self)
                == "aaaa bbbb cccc dddd\neeee ffff gggg hhhh iiii jjjj\nkkkk llll\n")
    }
}
