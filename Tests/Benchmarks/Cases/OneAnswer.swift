import TestGateway

/// One short answer, from the start of the process to its end.
struct OneAnswer: Benchmark {
    let isSecure: Bool

    var name: String { isSecure ? "https" : "http" }
    private var bar: Double { isSecure ? 0.6 : 1.2 }

    func rows(on bench: Bench) async throws -> [Row] {
        let bundle = isSecure ? try Self.bundle(in: bench.scratch) : nil
        let script = ChatStream(texts: 5).script(.bigWrites)
        let identity = isSecure ? TLSIdentity.localhost : nil
        let rounds = try await bench.serving(script, tls: identity) { server in
            let ours = bench.aig(["chat", "Hello"], to: server.origin, trusting: bundle)
            try await blocking { _ = try ours.run() }
            guard let request = await server.requests().first else {
                throw BenchmarkError("aig sent no request")
            }
            let trust = bundle.map { ["--cacert", $0] } ?? []
            let theirs = try bench.curl(trust + request.asCurl(at: server.origin))
            return try await Contest(rounds: bench.options.rounds(60)).run([ours, theirs])
        }
        return [
            Row(
                "one answer over \(name.uppercased())", against: "curl, same request", .wall,
                of: rounds, other: 1, bar: bar)
        ]
    }

    /// The system's authorities and that of the tests, in a file.
    static func bundle(in folder: String) throws(BenchmarkError) -> String {
        let path = "\(folder)/authorities.pem"
        let system = "/etc/ssl/certs/ca-certificates.crt"
        let copy = Command(
            ["/bin/sh", "-c", "{ cat \"$1\"; echo \"$CA\"; } > \"$2\"", "sh", system, path],
            environment: ["CA": TLSIdentity.localhost.caPEM, "PATH": "/usr/bin:/bin"])
        try copy.run()
        return path
    }
}

extension ReceivedRequest {
    /// What `curl` needs to be told to send the same.
    fileprivate func asCurl(at origin: String) -> [String] {
        let own = ["host", "content-length", "accept-encoding", "connection"]
        let fields = headers.filter { !own.contains($0.name.lowercased()) }
        return ["-sSN", "-X", method] + fields.flatMap { ["-H", "\($0.name): \($0.value)"] }
            + ["--data-binary", bodyText, origin + target]
    }
}
