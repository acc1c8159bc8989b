import TestGateway

/// Whether ten times as much Markdown takes ten times as long, and no more memory, when it is styled
/// as on a terminal.
struct MarkdownLength: Benchmark {
    let name = "markdown"

    /// A page of about 420 bytes, in pieces as a model says them.
    private static let page = [
        "# A heading", " of one line\\n\\n", "Some **bold", " words**, *emph", "asis*, `code`",
        " and a [link](https://", "example.com/a).\\n", "Wider text: caf\u{E9}, \u{6F22}\u{5B57}",
        " and more of it, so that", " the line is wrapped somewhere.\\n\\n", "- one\\n- two\\n",
        "  - nested\\n\\n", "> a quotation\\n\\n", "```swift\\nlet answer", " = 6 * 7\\n```\\n\\n",
        "| Column | Number |\\n", "|---|--:|\\n| one | 1 |\\n", "| twelve | 12 |\\n\\n",
        "2 * 3 * 4, snake_case_name", " and a lone ` stay.\\n\\n",
    ]
    private static let pages = 2_500

    func rows(on bench: Bench) async throws -> [Row] {
        let short = try await runs(Self.pages, bench)
        let long = try await runs(Self.pages * 10, bench)
        let pairs = zip(long, short).map { [$0[0], $1[0]] }
        let (what, against) = ("10 MiB of Markdown", "1 MiB")
        return [
            Row(what, against: against, .wall, of: pairs, other: 1, bar: 12),
            Row(what, against: against, .peak, of: pairs, other: 1, bar: 1.1),
        ]
    }

    private func runs(_ pages: Int, _ bench: Bench) async throws -> [[Run]] {
        let script = ChatStream(pages * Self.page.count, of: Self.page).script(.bigWrites)
        return try await bench.serving(script) { server in
            let ours = bench.aig(["chat", "Hello", "--color", "always"], to: server.origin)
            let contest = Contest(rounds: bench.options.rounds(5), warmUps: 0)
            return try await contest.rounds { _ in [try ours.runApart()] }
        }
    }
}
