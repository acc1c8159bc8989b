import TestGateway

/// The most memory that 1 GiB of bytes takes, to a file and to a pipe.
struct BinaryMemory: Benchmark {
    private static let piece = 1 << 18
    private static let count = 1 << 12
    /// In MiB.
    private static let bar = 40.0

    let name = "binary"
    let needsCurl = false

    func rows(on bench: Bench) async throws -> [Row] {
        let script = Script.http(
            200, headers: [("Content-Type", "application/octet-stream")],
            repeating: Array(repeating: 0xA5, count: Self.piece), count: Self.count)
        let file = "\(bench.scratch)/answer"
        let words = ["run", "@cf/benchmark/bytes", "Hello"]
        return try await bench.serving(script) { server in
            let toFile = bench.aig(words + ["-o", file], to: server.origin)
            let toPipe = bench.aig(words, to: server.origin)
            return [
                Self.row("to a file", try await Self.run(toFile, filling: file)),
                Self.row("to a pipe", try await Self.run(toPipe)),
            ]
        }
    }

    private static func run(_ command: Command, filling file: String? = nil) async throws -> Run {
        try await blocking {
            var count = 0
            let run = try command.runApart { count += $0.count }
            if let file { count += size(of: file) }
            guard count == piece * self.count else { throw BenchmarkError("\(count) bytes came") }
            return run
        }
    }

    private static func size(of file: String) -> Int {
        var status = stat()
        return stat(file, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func row(_ place: String, _ run: Run) -> Row {
        let peak = Measure.peak.value(of: run)
        return Row(
            what: "1 GiB \(place)", against: "–", measure: Measure.peak.rawValue,
            ours: Measure.peak.text(peak), theirs: "–",
            result: Measure.peak.text(peak), bar: "≤ \(Measure.peak.text(bar))",
            isMet: peak <= bar)
    }
}
