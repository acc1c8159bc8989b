import Testing

@testable import Sandbox

@Suite(.timeLimit(.minutes(1))) struct ServerTests {
    /// Serves while the body talks, and returns once the server has stopped.
    private func withServer(
        _ configuration: SandboxServer.Configuration = .init(),
        _ body: @escaping @Sendable (SandboxServer.Address) async throws -> Void
    ) async throws {
        let (addresses, ready) = AsyncStream<SandboxServer.Address>.makeStream()
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await SandboxServer(configuration).run { ready.yield($0) }
            }
            for await address in addresses {
                try await body(address)
                break
            }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test func `one connection carries several answers`() async throws {
        try await withServer { address in
            #expect(address.baseURL == "http://127.0.0.1:\(address.port)/client/v4")
            try await RawConnection.open(to: address) { exchange in
                try await exchange.ask("sandbox/echo")
                let first = try await exchange.read(until: "\"cached_tokens\":0}}}")
                #expect(first.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(first.lowercased().contains("\r\nx-sandbox: aig\r\n"))
                #expect(first.lowercased().contains("\r\ncf-ray: "))
                try await exchange.ask("sandbox/echo", stream: true)
                let stream = try await exchange.read(until: "\r\n0\r\n\r\n")
                #expect(stream.contains("transfer-encoding: chunked"))
                #expect(stream.contains("data: [DONE]\n\n"))
                try await exchange.ask("sandbox/no-credits")
                #expect(try await exchange.read(until: "null}").contains("HTTP/1.1 402"))
            }
        }
    }

    @Test func `a cut stream ends without HTTP's end`() async throws {
        try await withServer { address in
            try await RawConnection.open(to: address) { exchange in
                try await exchange.ask("sandbox/cut", stream: true)
                let text = try await exchange.readToEnd()
                #expect(text.contains("\"content\":\"**This\""))
                #expect(!text.contains("[DONE]"))
                #expect(!text.hasSuffix("0\r\n\r\n"))
            }
        }
    }

    @Test(arguments: ["hang-up", "lost-answer"])
    func `a connection is closed without a byte when a call asks for it`(fault: String) async throws
    {
        try await withServer { address in
            try await RawConnection.open(to: address) { exchange in
                try await exchange.ask("sandbox/echo", fault: fault)
                #expect(try await exchange.readToEnd() == "")
            }
        }
    }

    @Test func `a client that leaves a stalled stream takes nothing with it`() async throws {
        try await withServer { address in
            try await RawConnection.open(to: address) { exchange in
                try await exchange.ask("sandbox/stall", stream: true)
                _ = try await exchange.read(until: "\"content\":\"**This\"")
            }
            try await RawConnection.open(to: address) { exchange in
                try await exchange.ask("sandbox/echo")
                #expect(try await exchange.read(until: "\r\n").contains("200"))
            }
        }
    }

    @Test(arguments: [("sandbox/stall", "**This"), ("sandbox/echo", "total_tokens")])
    func `cancelling the server closes connections, busy or idle`(
        model: String, sign: String
    ) async throws {
        let (addresses, ready) = AsyncStream<SandboxServer.Address>.makeStream()
        try await withThrowingTaskGroup { group in
            group.addTask { try await SandboxServer(.init()).run { ready.yield($0) } }
            for await address in addresses {
                try await RawConnection.open(to: address) { exchange in
                    try await exchange.ask(model, stream: model == "sandbox/stall")
                    _ = try await exchange.read(until: sign)
                    group.cancelAll()
                    #expect(try await !exchange.readToEnd().contains("[DONE]"))
                }
                break
            }
            try await group.waitForAll()
        }
    }

    @Test(arguments: ["0.0.0.0", "192.168.0.1", "example.com", "127.0.0.1.example.com", ""])
    func `only loopback is listened on`(host: String) async {
        await #expect(throws: SandboxError.notLoopback(host: host)) {
            try await SandboxServer(.init(host: host)).run { _ in }
        }
    }

    @Test func `a port that is taken is an error that names it`() async throws {
        try await withServer { address in
            let error = await #expect(throws: SandboxError.self) {
                try await SandboxServer(.init(port: address.port)).run { _ in }
            }
            #expect(error?.description.contains("port \(address.port)") == true)
        }
    }

    @Test func `every act has a line of help`() {
        #expect(SandboxServer.scenarios.allSatisfy { $0.name.hasPrefix("sandbox/") })
        #expect(SandboxServer.scenarios.allSatisfy { !$0.summary.isEmpty })
    }
}
