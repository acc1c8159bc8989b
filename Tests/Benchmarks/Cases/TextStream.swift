import TestGateway

/// A long answer as text: 20,000 events.
///
/// In big writes it shows what decoding costs. A write each, everybody waits for the server, and
/// what counts is how dear it is to be woken: a slower reader is woken less often.
struct TextStream: Benchmark {
    static let length = 20_000
    private static let program = """
        select(startswith("data: ")) | .[6:] | select(. != "[DONE]") | fromjson \
        | .choices[0].delta.content // empty
        """

    let serving: ChatStream.Serving

    var name: String { serving == .bigWrites ? "stream" : "stream-writes" }

    func rows(on bench: Bench) async throws -> [Row] {
        let script = ChatStream(texts: Self.length).script(serving)
        return try await bench.serving(script) { server in
            let ours = bench.aig(["chat", "Hello"], to: server.origin)
            let plain = try bench.curl(["-sN", server.origin])
            guard let jq = bench.jq else {
                return try await rows([ours, plain], on: bench)
            }
            let decoded = Self.piped(plain, into: jq)
            try await Self.check(ours, decoded)
            return try await rows([ours, plain, decoded], on: bench)
        }
    }

    private func rows(_ commands: [Command], on bench: Bench) async throws -> [Row] {
        let contest = Contest(rounds: bench.options.rounds(9), warmUps: 1)
        let runs = try await contest.run(commands)
        let what = "\(Self.length) events, \(serving.rawValue)"
        let measures = [Measure.wall, .cpu]
        let plain = measures.map {
            Row(what, against: "curl -sN", $0, of: runs, other: 1, bar: 2.5)
        }
        guard commands.count > 2 else { return plain }
        return measures.map {
            Row(what, against: "curl -sN | jq", $0, of: runs, other: 2, bar: 0.35)
        } + plain
    }

    private static func piped(_ curl: Command, into jq: String) -> Command {
        var command = curl
        let script = "\"$@\" | \"$JQ\" --unbuffered -Rrj \"$PROGRAM\""
        command.words = ["/bin/sh", "-c", script, "sh"] + curl.words
        command.environment["JQ"] = jq
        command.environment["PROGRAM"] = program
        return command
    }

    /// Both must say the same, but for the line feed that `aig` ends an open line with.
    private static func check(_ ours: Command, _ theirs: Command) async throws {
        let isEqual = try await blocking {
            let text = try theirs.output()
            return try !text.isEmpty && ours.output() == text + (text.last == 0x0A ? [] : [0x0A])
        }
        guard isEqual else { throw BenchmarkError("aig and jq don't say the same") }
    }
}
