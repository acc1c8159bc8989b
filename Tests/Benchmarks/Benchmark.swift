/// Something that is measured, for one or more rows of the table.
protocol Benchmark: Sendable {
    /// What `--only` calls it.
    var name: String { get }

    /// Whether there is nothing to measure without `curl`.
    var needsCurl: Bool { get }

    func rows(on bench: Bench) async throws -> [Row]
}

extension Benchmark {
    var needsCurl: Bool { true }
}

extension Bench {
    /// Every benchmark, in the order of the table.
    private static let all: [any Benchmark] = [
        Start(), OneAnswer(isSecure: true), OneAnswer(isSecure: false),
        TextStream(serving: .bigWrites), TextStream(serving: .writePerEvent), ManyAtOnce(),
        TokenLatency(), StreamMemory(), MarkdownLength(), BinaryMemory(),
    ]

    /// Those that are asked for and can be run here.
    var benchmarks: [any Benchmark] {
        Self.all.filter { options.wants($0.name) && (curl != nil || !$0.needsCurl) }
    }

    /// What would be compared with, but is not installed.
    var missing: [String] { (curl == nil ? ["curl"] : []) + (jq == nil ? ["jq"] : []) }
}
