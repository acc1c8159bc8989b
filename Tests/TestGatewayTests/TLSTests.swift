import NIOSSL
import TestGateway
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TLSTests {
    private let get = "GET / HTTP/1.1\r\n\r\n"

    @Test func `the identity for localhost is trusted through its authority`() async throws {
        try await TestGateway.serving([.untilClose(200, body: "hi")], tls: .localhost) { gateway in
            #expect(gateway.origin == "https://localhost:\(gateway.port)")
            var client = try await RawClient(port: gateway.port, trusting: .localhost)
            try await client.say(get)
            #expect(try await client.hearAll().hasSuffix("hi"))
            #expect(await gateway.failures().isEmpty)
        }
    }

    @Test(arguments: [TLSIdentity.wrongHost, .untrusted, .expired])
    func `an identity that should be refused is`(identity: TLSIdentity) async throws {
        try await TestGateway.serving([.http(200)], tls: identity) { gateway in
            var client = try await RawClient(port: gateway.port, trusting: identity)
            await #expect(throws: (any Error).self) {
                try await client.say(get)
                _ = try await client.hear(through: "\r\n\r\n")
            }
            await client.leave()
            #expect(await gateway.requests().isEmpty)
        }
    }

    @Test func `a certificate that the client refuses is a failure`() async throws {
        try await TestGateway.serving([.http(200)], tls: .untrusted) { gateway in
            let client = try await RawClient(port: gateway.port, trusting: .untrusted)
            await #expect(throws: (any Error).self) { _ = try await client.next() }
            #expect(await gateway.fails(within: .seconds(5)))
        }
    }

    @Test func `a hang-up lacks the goodbye of TLS`() async throws {
        let script = Script.http(200, body: "hi").then(.hangUp)
        try await TestGateway.serving([script], tls: .localhost) { gateway in
            var client = try await RawClient(port: gateway.port, trusting: .localhost)
            try await client.say(get)
            _ = try await client.hear(through: "hi")
            await #expect(throws: NIOSSLError.self) { _ = try await client.hearAll() }
        }
    }

    @Test func `a client of plain text is a failure`() async throws {
        try await TestGateway.serving([.http(200)], tls: .localhost) { gateway in
            let client = try await RawClient(port: gateway.port)
            try await client.say(get)
            #expect(await gateway.fails(within: .seconds(5)))
            await client.leave()
        }
    }
}
