/// What the command line asks for. Without `AIG`, the environment's variable of that name counts.
struct Options {
    private static let usage = "usage: Benchmarks [AIG] [--quick] [--only NAME]…"

    /// The binary under test.
    private(set) var aig: String
    /// Whether fewer rounds will do.
    private(set) var isQuick = false
    private var names: [String] = []

    init(_ arguments: [String]) throws(BenchmarkError) {
        var aig = getenv("AIG").map { String(cString: $0) }
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--quick": isQuick = true
            case "--only": names += rest.popFirst().map { [$0] } ?? []
            case _ where word.hasPrefix("-"): throw BenchmarkError(Self.usage)
            default: aig = word
            }
        }
        guard let aig, !aig.isEmpty else { throw BenchmarkError(Self.usage) }
        guard access(aig, X_OK) == 0 else { throw BenchmarkError("no program to measure") }
        self.aig = aig
    }

    /// Whether the benchmark of that name is to run.
    func wants(_ name: String) -> Bool { names.isEmpty || names.contains(name) }

    /// How many rounds to run: `full`, or a third of them.
    func rounds(_ full: Int) -> Int { isQuick ? max(full / 3, 2) : full }
}
