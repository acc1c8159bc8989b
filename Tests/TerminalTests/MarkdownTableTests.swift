import Testing

@testable import Terminal

@Suite struct MarkdownTableTests {
    @Test func `columns are aligned, marks not counted`() {
        let source = "| N | 値 | R |\n|:--|:-:|--:|\n| **b** | 日本語 | 1 |\n| `a\\|b` | x | 222 |\nend"
        #expect(
            Rendering(source).plain == """
                N   │   値   │   R
                ────┼────────┼────
                b   │ 日本語 │   1
                a|b │   x    │ 222
                end
                """)
    }

    @Test func `the header is bold, the lines are dim`() {
        let source = "|a|\n|-|\n|b|\n\n|a|b|\n|-|-|\n"
        let shown = "‹1›a‹›\n‹2›─‹›\nb\n\n‹1›a‹› ‹2›│‹› ‹1›b‹›\n‹2›──┼──‹›\n"
        #expect(Rendering(source).marked == shown)
    }

    @Test func `what is too wide is wrapped within its column`() {
        let source = "| a | b |\n|---|---|\n| one two three four | abcdefghijklmnopqrstuvwxyz |\n"
        #expect(
            Rendering(source, width: 21).plain == """
                a         │ b
                ──────────┼──────────
                one two   │ abcdefghi
                three     │ jklmnopqr
                four      │ stuvwxyz

                """)
    }

    @Test func `what does not fit at all is shown as it is`() {
        let source = "| aaaa | bbbb | cccc |\n|---|---|---|\n| 11111 | 22222 | 33333 |\n"
        #expect(Rendering(source, width: 12).plain == source)
    }

    @Test(arguments: [
        ("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", "a │ b\n──┼──────\n1 │\n1 │ 2 | 3"),
        ("- | a |\n  |---|\n  | b |\n", "• a\n  ─\n  b\n"), ("> | a |\n> |---|\nb", "│ a\n│ ─\nb"),
        ("|x| = 1\n| a |\n|---|", "|x| = 1\na\n─"), ("| a |\n|---|---|", "| a |\n|---|---|"),
    ])
    func `rows of all kinds`(_ source: String, _ shown: String) {
        let plain = Rendering(source).plain?.split(
            separator: "\n", omittingEmptySubsequences: false)
        let trimmed = plain?.map { line in
            line.last == " " ? String(line.reversed().drop { $0 == " " }.reversed()) : String(line)
        }
        #expect(trimmed?.joined(separator: "\n") == shown)
    }

    @Test func `a long table is shown in part, and goes on in the same columns`() {
        let rows = (0..<1000).map { "| \($0 % 10) | x \($0 % 7) |\n" }.joined()
        let rendering = Rendering("| a | b |\n|---|---|\n" + rows, sizes: [100])
        let lines = rendering.plain?.split(separator: "\n") ?? []
        #expect(lines.count == 1002)
        #expect(Set(lines.map { $0.split(separator: "│").first?.count ?? 0 }.dropFirst(2)) == [2])
        #expect(rendering.mostHeld < 8192)
    }
}
