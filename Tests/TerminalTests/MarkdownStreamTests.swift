import Testing

@testable import Terminal

@Suite struct MarkdownStreamTests {
    @Test(arguments: [
        "Plain text, only words.\nA second line  with two blanks\n\nand no newline at the end",
        "Ünïcödé 日本語 😀 (and parentheses)\n", "  indented\n trailing  \n", "", "\n", "a",
        "\t\n x\ty",
    ])
    func `plain text stays what it is, byte for byte`(_ source: String) {
        for size in [1, 3, Int.max] {
            #expect(Rendering(source, sizes: [size]).bytes == Array(source.utf8))
        }
    }

    @Test func `the text is the same for all cuts, and nothing but styles is added`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<1500 {
            let source = Self.source(&random)
            let whole = Rendering(source, width: 1 << 20)
            #expect(whole.plain != nil && whole.isBalanced, "\(source.debugDescription)")
            for sizes in Self.cuts(of: source, &random) {
                let cut = Rendering(source, width: 1 << 20, sizes: sizes)
                #expect(cut.plain == whole.plain, "\(source.debugDescription)")
                #expect(cut.isBalanced && cut.mostHeld <= 4096, "\(source.debugDescription)")
            }
        }
    }

    @Test func `in a narrow window, too`() {
        var random = SplitMix(seed: 8)
        for _ in 0..<500 {
            let source = Self.source(&random)
            let width = Int.random(in: 1...70, using: &random)
            let whole = Rendering(source, width: width)
            for sizes in Self.cuts(of: source, &random) {
                let cut = Rendering(source, width: width, sizes: sizes)
                #expect(
                    cut.letters == whole.letters && cut.isBalanced, "\(source.debugDescription)")
            }
        }
    }

    @Test func `no letter is lost`() {
        var random = SplitMix(seed: 9)
        for _ in 0..<1500 {
            let source = Self.source(&random).filter { $0 != "|" }
            let letters = Rendering(source, width: 50).plain?.filter { $0.isLetter || $0.isNumber }
            #expect(
                letters == source.filter { $0.isLetter || $0.isNumber },
                "\(source.debugDescription)")
        }
    }

    @Test(arguments: [
        "*", "[", "`", "|", ">", "> ", "- ", "*a ", "**a ", "[a](", "![", "<a", "$a", "_", "#",
        "x ", "x",
        "  ", "\\", "a_", "日", "e\u{301}", "https://x*", "```", "| a |\n", "~~a", "1. ", "\\(",
    ])
    func `what is held is bounded`(_ unit: String) {
        let source = String(repeating: unit, count: 20_000)
        let rendering = Rendering(source, sizes: [997])
        #expect(rendering.plain != nil && rendering.isBalanced)
        #expect(rendering.mostHeld <= 8192 + 997)
    }

    @Test func `a finished text leaves nothing to the next one`() {
        var markdown = Markdown(width: { 80 })
        for _ in 0..<2 {
            let output = markdown.feed(Array("- a\n\n  ```\nb".utf8)) + markdown.finish()
            #expect(output == Rendering("- a\n\n  ```\nb").bytes)
        }
    }

    private static func source(_ random: inout SplitMix) -> String {
        let parts = [
            "*", "**", "***", "_", "__", "~~", "`", "``", "```", "[", "](", ")", "!", "<", ">",
            "\n", "\n",
            "\n\n", " ", " ", "  ", "    ", "\t", "- ", "1. ", "# ", "> ", "| ", " |", "|---|",
            "|:-:|--:|\n",
            "a", "bc", "word", "some words", "日本", "。", "😀", "e\u{301}", "\\", "$", "$$", "\\(",
            "\\)",
            "https://x.org/a_b", "://", ":", "#", "~~~", "---", ".", ",", "5", "[ ] ", "\"", "(",
            "|\n",
        ]
        let count = Int.random(in: 1...60, using: &random)
        return (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    }

    private static func cuts(of source: String, _ random: inout SplitMix) -> [[Int]] {
        let sizes = (0..<source.utf8.count).map { _ in Int.random(in: 1...9, using: &random) }
        return [[1], [7], sizes + [1]]
    }
}
