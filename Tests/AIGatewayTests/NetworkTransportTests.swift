import HTTPTypes
import TestGateway
import Testing

@testable import AIGateway

/// ``NetworkTransport`` against a server that misbehaves by script.
@Suite(.timeLimit(.minutes(1))) struct NetworkTransportTests {
    private static let stream = Array(
        """
        data: {"choices":[{"index":0,"delta":{"content":"Hel"}}]}

        data: {"choices":[{"index":0,"delta":{"content":"lo ü"}}]}

        data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

        data: [DONE]


        """.utf8)

    private static func options(_ change: (inout NetworkOptions) -> Void = { _ in })
        -> NetworkOptions
    {
        var options = NetworkOptions()
        options.connectTimeout = .seconds(20)
        options.idleTimeout = .seconds(20)
        change(&options)
        return options
    }

    /// Asks a model at `origin` and reads the answer to its end.
    private static func ask(
        _ origin: String, _ options: NetworkOptions = options()
    ) async throws -> (text: String, failure: GatewayError?) {
        try await with(options) { transport in
            let account = Account(id: "a", token: Secret("test-token"), baseURL: origin)
            let gateway = Gateway(account: account, transport: transport)
            let request = ChatRequest(model: "a/b", prompt: Prompt(messages: [.user("hi")]))
            var text = ""
            do throws(GatewayError) {
                var pieces = try await gateway.answer(request).makeAsyncIterator()
                while let piece = try await pieces.next() {
                    for case .text(let part) in piece.events { text += part }
                }
                return (text, nil)
            } catch {
                return (text, error)
            }
        }
    }

    private static func with<Result>(
        _ options: NetworkOptions, _ body: (NetworkTransport) async throws -> Result
    ) async throws -> Result {
        let transport = try NetworkTransport(options)
        do {
            let result = try await body(transport)
            await transport.shutdown()
            return result
        } catch {
            await transport.shutdown()
            throw error
        }
    }

    private static func kind(_ failure: GatewayError?) -> ConnectionFailure.Kind? {
        guard case .connection(let connection) = failure else { return nil }
        return connection.kind
    }

    @Test(arguments: [1, 2, 5, 1000])
    func `a stream arrives whole in chunks of any size`(_ size: Int) async throws {
        try await TestGateway.serving([.eventStream(Self.stream, every: size)]) { server in
            let answer = try await Self.ask(server.origin)
            #expect(answer.text == "Hello ü")
            #expect(answer.failure == nil)
        }
    }

    @Test func `the request is what was asked for`() async throws {
        try await TestGateway.serving([.eventStream(Self.stream, every: nil)]) { server in
            _ = try await Self.ask(server.origin)
            let request = try #require(await server.requests().first)
            #expect(request.method == "POST")
            #expect(request.target == "/accounts/a/ai/v1/chat/completions")
            #expect(request.header("authorization") == "Bearer test-token")
            #expect(request.header("content-type") == "application/json")
            #expect(request.header("accept-encoding")?.contains("gzip") == true)
        }
    }

    @Test func `a hang-up in the middle keeps what came`() async throws {
        for ending in [Step.close, .reset] {
            let script = Script.eventStream(Self.stream, every: nil).cut(after: 100, ending: ending)
            try await TestGateway.serving([script]) { server in
                let answer = try await Self.ask(server.origin)
                #expect("Hello ü".hasPrefix(answer.text), "\(ending)")
                #expect(answer.failure != nil, "\(ending): \(answer.text)")
            }
        }
    }

    @Test func `a chunked body without its end is cut, unless the stream said it is over`()
        async throws
    {
        let whole = Script.eventStream(Self.stream, every: nil, terminated: false)
        let half = Script.eventStream(Array(Self.stream.prefix(80)), every: nil, terminated: false)
        try await TestGateway.serving([whole, half]) { server in
            let one = try await Self.ask(server.origin)
            #expect(one.text == "Hello ü")
            #expect(one.failure == nil)
            let other = try await Self.ask(server.origin)
            #expect(other.text == "Hel")
            #expect(other.failure != nil)
        }
    }

    @Test func `silence ends the call after the idle time-out`() async throws {
        let script = Script.eventStream(
            Array(Self.stream.prefix(80)), every: nil, terminated: false)
        let stalling = Script(Array(script.steps.dropLast()) + [.stall])
        try await TestGateway.serving([stalling]) { server in
            let answer = try await Self.ask(
                server.origin, Self.options { $0.idleTimeout = .seconds(4) })
            #expect(answer.text == "Hel")
            #expect(Self.kind(answer.failure) == .idleTimeout)
        }
    }

    @Test func `nobody listening, no such name and a silent handshake are told apart`() async throws
    {
        let deserted = try await TestGateway.deserted()
        let single = try await Self.ask(deserted)
        #expect(Self.kind(single.failure) == .refused)
        let nameless = try await Self.ask("https://nonexistent.invalid")
        #expect(Self.kind(nameless.failure) == .nameNotFound)
        try await TestGateway.serving([], tls: .localhost, reception: .stalls) { server in
            let answer = try await Self.ask(
                server.origin, Self.options { $0.connectTimeout = .milliseconds(300) })
            #expect(Self.kind(answer.failure) == .connectTimeout)
        }
    }

    @Test func `a certificate must be trusted and for the host`() async throws {
        let folder = try TemporaryFolder()
        let authority = try folder.file("ca.pem", TLSIdentity.localhost.caPEM)
        let trusting = Self.options { $0.trustedFile = authority }
        try await TestGateway.serving([.eventStream(Self.stream, every: 9)], tls: .localhost) {
            server in
            let single = try await Self.ask(server.origin, trusting)
            #expect(single.text == "Hello ü")
        }
        for identity in [TLSIdentity.untrusted, .wrongHost, .expired] {
            try await TestGateway.serving([], tls: identity) { server in
                let single = try await Self.ask(server.origin, trusting)
                #expect(Self.kind(single.failure) == .tls)
            }
        }
    }

    @Test func `HTTP 2 is spoken where it is offered, and a reset stream is a cut`() async throws {
        let folder = try TemporaryFolder()
        let authority = try folder.file("ca.pem", TLSIdentity.localhost.caPEM)
        let trusting = Self.options { $0.trustedFile = authority }
        let cut = HTTP2Script([
            .headers(200, [("content-type", "text/event-stream")]),
            .data(Array(Self.stream.prefix(80))), .resetStream(code: 2),
        ])
        try await TestGatewayHTTP2.serving([.eventStream(Self.stream, every: 9), cut]) { server in
            let single = try await Self.ask(server.origin, trusting)
            #expect(single.text == "Hello ü")
            let answer = try await Self.ask(server.origin, trusting)
            #expect(answer.failure != nil)
        }
    }

    @Test func `a redirect keeps the token at its origin only`() async throws {
        try await TestGateway.serving([.eventStream(Self.stream, every: nil)]) { other in
            let away = Script.http(307, headers: [("Location", other.origin + "/there")])
            let here = Script.http(307, headers: [("Location", "/here")])
            try await TestGateway.serving([here, away]) { server in
                let single = try await Self.ask(server.origin)
                #expect(single.text == "Hello ü")
                let requests = await server.requests()
                #expect(
                    requests.map { $0.header("authorization") } == [
                        "Bearer test-token", "Bearer test-token",
                    ])
                #expect(requests.last?.target == "/here")
                let followed = try #require(await other.requests().first)
                #expect(followed.header("authorization") == nil)
                #expect(followed.target == "/there")
                #expect(followed.bodyText.contains("\"hi\""))
            }
        }
    }

    @Test func `a body that may hold keys stays at its origin`() async throws {
        try await TestGateway.serving([]) { other in
            let away = Script.http(307, headers: [("Location", other.origin + "/there")])
            try await TestGateway.serving([away]) { server in
                var request = Request(method: .put, url: server.origin + "/keys", body: [0x7B])
                request.bodyStaysAtOrigin = true
                let transport = try NetworkTransport(NetworkOptions())
                await #expect(throws: GatewayError.self) { try await transport.exchange(request) }
                await transport.shutdown()
                #expect(await other.requests().isEmpty)
            }
        }
    }

    @Test func `redirects end, and never lead to plain http`() async throws {
        let loop = Script.http(302, headers: [("Location", "/again")])
        try await TestGateway.serving(Array(repeating: loop, count: 6)) { server in
            let single = try await Self.ask(server.origin)
            #expect(Self.kind(single.failure) == .redirect)
        }
        try await TestGateway.serving([.http(302, headers: [("Location", "http://api.test/")])]) {
            server in
            let answer = try await Self.ask(server.origin)
            #expect(Self.kind(answer.failure) == .redirect)
        }
    }

    @Test func `proxies are gone through`() async throws {
        let folder = try TemporaryFolder()
        let authority = try folder.file("ca.pem", TLSIdentity.localhost.caPEM)
        let credentials = ProxyCredentials(user: "u", password: "p")
        let kinds: [(ProxyKind, String)] = [
            (.http(credentials: nil), "http://"), (.http(credentials: credentials), "http://u:p@"),
            (.socks5, "socks5://"),
        ]
        for (kind, prefix) in kinds {
            try await TestGateway.serving([.eventStream(Self.stream, every: 9)], tls: .localhost) {
                server in
                try await TestProxy.serving(kind) { proxy in
                    let options = Self.options {
                        $0.trustedFile = authority
                        $0.proxy = ProxyAddress("\(prefix)127.0.0.1:\(proxy.port)")
                    }
                    let single = try await Self.ask(server.origin, options)
                    #expect(single.text == "Hello ü")
                    #expect(await proxy.targets().count == 1)
                }
            }
        }
    }

    @Test func `a proxy that refuses is named`() async throws {
        try await TestProxy.serving(refusal: 403) { proxy in
            let options = Self.options { $0.proxy = ProxyAddress("http://127.0.0.1:\(proxy.port)") }
            let single = try await Self.ask("https://api.test", options)
            #expect(Self.kind(single.failure) == .proxy)
        }
    }

    @Test func `leaving the loop ends the request`() async throws {
        let script = Script.eventStream(
            Array(Self.stream.prefix(80)), every: nil, terminated: false)
        let stalling = Script(Array(script.steps.dropLast()) + [.stall])
        try await TestGateway.serving([stalling]) { server in
            let task = Task { try await Self.ask(server.origin) }
            #expect(await server.receives(requests: 1, within: .seconds(20)))
            task.cancel()
            let answer = try await task.value
            #expect(answer.failure == .cancelled)
            #expect(await server.clientLeft(request: 0, within: .seconds(20)))
        }
    }

    @Test func `an event of 8 MiB is an event`() async throws {
        let text = String(repeating: "x", count: 8 << 20)
        let body = Array(
            "data: {\"choices\":[{\"delta\":{\"content\":\"\(text)\"},\"finish_reason\":\"stop\"}]}\n\n"
                .utf8)
        try await TestGateway.serving([.eventStream(body, every: 60_000)]) { server in
            let single = try await Self.ask(server.origin)
            #expect(single.text == text)
        }
    }

    @Test func `what is not HTTP is said to be`() async throws {
        try await TestGateway.serving([.raw("SSH-2.0-OpenSSH\r\n\r\n").then(.close)]) { server in
            let single = try await Self.ask(server.origin)
            #expect(single.failure != nil)
        }
    }
}
