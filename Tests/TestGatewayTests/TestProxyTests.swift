import NIOCore
import TestGateway
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TestProxyTests {
    private let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test func `a tunnel leads to the chosen port for whoever has the credentials`() async throws {
        let kind = ProxyKind.http(credentials: ProxyCredentials(user: "me", password: "pass"))
        try await TestGateway.serving([.untilClose(200, body: "through")]) { gateway in
            try await TestProxy.serving(kind, leadingTo: gateway.port) { proxy in
                var client = try await RawClient(port: proxy.port)
                try await client.say("CONNECT api.example:443 HTTP/1.1\r\n\r\n")
                let refusal = try await client.hear(through: "\r\n\r\n")
                #expect(refusal.hasPrefix("HTTP/1.1 407 "))
                try await client.say(
                    "CONNECT api.example:443 HTTP/1.1\r\n"
                        + "Proxy-Authorization: Basic bWU6cGFzcw==\r\n\r\n" + get
                )
                let welcome = try await client.hear(through: "\r\n\r\n")
                #expect(welcome.hasPrefix("HTTP/1.1 200 "))
                #expect(try await client.hearAll().hasSuffix("through"))
                #expect(await proxy.targets() == ["api.example:443"])
                #expect(await proxy.requests().count == 2)
            }
        }
    }

    @Test func `requests in the absolute form are forwarded over one connection`() async throws {
        let scripts = [Script.http(200, body: "one"), .http(200, body: "two")]
        try await TestGateway.serving(scripts) { gateway in
            try await TestProxy.serving { proxy in
                var client = try await RawClient(port: proxy.port)
                let url = "http://localhost:\(gateway.port)/a?b"
                try await client.say(
                    "POST \(url) HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
                        + "Proxy-Connection: keep-alive\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
                )
                _ = try await client.hear(through: "one")
                try await client.say("GET \(url) HTTP/1.1\r\nHost: x\r\n\r\n")
                _ = try await client.hear(through: "two")
                let requests = await gateway.requests()
                #expect(requests.map(\.target) == ["/a?b", "/a?b"])
                #expect(requests.map(\.bodyText) == ["abc", ""])
                #expect(requests[0].header("proxy-connection") == nil)
                #expect(await gateway.connectionCount() == 1)
                #expect(await proxy.targets() == [url, url])
                await client.leave()
            }
        }
    }

    @Test func `SOCKS leads to the port by name and by address`() async throws {
        let scripts = [Script.untilClose(200, body: "one"), .untilClose(200, body: "two")]
        try await TestGateway.serving(scripts) { gateway in
            try await TestProxy.serving(.socks5, leadingTo: gateway.port) { proxy in
                for form: [UInt8] in [[3, 1, 0x78, 1, 0xbb], [1, 10, 0, 0, 1, 0, 80]] {
                    let client = try await RawClient(port: proxy.port)
                    try await client.say("\u{5}\u{1}\u{0}")
                    #expect(try await client.next() == ByteBuffer(bytes: [5, 0]))
                    let request = ByteBuffer(bytes: [5, 1, 0] + form + Array(get.utf8))
                    try await client.channel.writeAndFlush(request)
                    let answer = try await client.next()
                    #expect(answer?.readableBytesView.prefix(2) == [5, 0])
                    while try await client.next() != nil {}
                }
                #expect(await proxy.targets() == ["x:443", "10.0.0.1:80"])
                #expect(await gateway.requests().count == 2)
            }
        }
    }

    @Test func `a proxy can refuse, or find nobody`() async throws {
        let origin = try await TestGateway.deserted()
        try await TestProxy.serving(refusal: 403) { proxy in
            var client = try await RawClient(port: proxy.port)
            try await client.say("CONNECT a:1 HTTP/1.1\r\n\r\n")
            #expect(try await client.hear(through: "\r\n\r\n").hasPrefix("HTTP/1.1 403 "))
            await client.leave()
        }
        try await TestProxy.serving { proxy in
            var client = try await RawClient(port: proxy.port)
            try await client.say("GET \(origin)/ HTTP/1.1\r\n\r\n")
            #expect(try await client.hear(through: "\r\n\r\n").hasPrefix("HTTP/1.1 502 "))
            await client.leave()
        }
    }

    @Test func `a tunnel that a client left ends`() async throws {
        try await TestGateway.serving([.silence]) { gateway in
            try await TestProxy.serving { proxy in
                let client = try await RawClient(port: proxy.port)
                try await client.say("CONNECT a:\(gateway.port) HTTP/1.1\r\n\r\n\(get)")
                #expect(await gateway.receives(requests: 1, within: .seconds(5)))
                await client.leave()
                #expect(await gateway.clientLeft(request: 0, within: .seconds(5)))
            }
        }
    }
}
