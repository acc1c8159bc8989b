import NIOCore
import TestGateway
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TestGatewayTests {
    private let get = "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test func `requests on one connection are answered in order`() async throws {
        try await TestGateway.serving([.http(200, body: "one"), .http(404, body: "two")]) {
            gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say(get + get)
            let first = try await client.hear(through: "one")
            #expect(first == "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none")
            #expect(try await client.hear(through: "two").hasPrefix("HTTP/1.1 404 "))
            #expect(await gateway.connectionCount() == 1)
            #expect(await gateway.requests().map(\.target) == ["/a?b=c", "/a?b=c"])
            await client.leave()
        }
    }

    @Test func `a body is recorded without its framing, and 100 Continue is said`() async throws {
        try await TestGateway.serving([.http(200), .http(200, body: "done")]) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
            try await client.say("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: z\r\n\r\n")
            _ = try await client.hear(through: "\r\n\r\n")
            try await client.say(
                "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"
            )
            let word = try await client.hear(through: "\r\n\r\n")
            #expect(word == "HTTP/1.1 100 Continue\r\n\r\n")
            try await client.say("efgh")
            _ = try await client.hear(through: "done")
            let requests = await gateway.requests()
            #expect(requests.map(\.bodyText) == ["abcde", "efgh"])
            #expect(requests.map(\.bodyBytes) == [5, 4])
            #expect(requests[1].header("content-LENGTH") == "4")
            await client.leave()
        }
    }

    @Test func `a request without a script gets a 599`() async throws {
        try await TestGateway.serving([]) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say(get)
            #expect(try await client.hear(through: "\r\n\r\n").hasPrefix("HTTP/1.1 599 "))
            #expect(await gateway.unexpectedRequests().count == 1)
        }
    }

    @Test func `the answer may depend on the request`() async throws {
        let echo = { @Sendable (index: Int, request: ReceivedRequest) in
            Script.untilClose(200, body: "\(index) \(request.method) \(request.version)")
        }
        try await TestGateway.serving(answering: echo) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say(get)
            #expect(try await client.hearAll().hasSuffix("\r\n\r\n0 GET HTTP/1.1"))
        }
    }

    @Test func `a chunked answer can end without its last chunk`() async throws {
        let script = Script.eventStream("data: hi\n\n", every: 4, terminated: false)
        try await TestGateway.serving([script]) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say(get)
            let heard = try await client.hearAll()
            #expect(heard.hasSuffix("\r\n\r\n4\r\ndata\r\n4\r\n: hi\r\n2\r\n\n\n\r\n"))
        }
    }

    @Test func `a gate holds the answer until it is opened`() async throws {
        let gate = Gate()
        let script = Script([.send(Array("a".utf8)), .wait(gate), .send(Array("b".utf8)), .close])
        try await TestGateway.serving([script]) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say(get)
            #expect(try await client.hear(through: "a") == "a")
            #expect(await gateway.clientLeft(request: 0, within: .milliseconds(50)) == false)
            await gate.open()
            #expect(try await client.hearAll() == "b")
            #expect(await gateway.clientLeft(request: 0, within: .seconds(5)) == false)
        }
    }

    @Test(arguments: [
        Script.silence,
        Script([.pause(.seconds(30))]),
        Script([.wait(Gate())]),
        Script([.waitForClientClose(within: .seconds(30))]),
        Script.http(200, repeating: [UInt8](repeating: 0, count: 65_536), count: 16_384),
    ])
    func `a client that leaves is noticed`(script: Script) async throws {
        try await TestGateway.serving([script]) { gateway in
            let client = try await RawClient(port: gateway.port)
            try await client.say(get)
            #expect(await gateway.receives(requests: 1, within: .seconds(5)))
            await client.leave()
            #expect(await gateway.clientLeft(request: 0, within: .seconds(5)))
        }
    }

    @Test func `a big body is sent whole`() async throws {
        let piece = [UInt8](repeating: 7, count: 65_536)
        let head = Script.head(200)
        let script = Script([.send(head), .repeatedly(piece, count: 2048), .close])
        try await TestGateway.serving([script]) { gateway in
            let client = try await RawClient(port: gateway.port)
            try await client.say(get)
            var count = 0
            while let bytes = try await client.next() {
                count += bytes.readableBytes
            }
            #expect(count == head.count + 2048 * 65_536)
        }
    }

    @Test func `a reset is heard as one, a hang-up is not`() async throws {
        let start = Step.send(Array("x".utf8))
        let scripts = [Script([start, .hangUp]), Script([.stall]), Script([start, .reset])]
        try await TestGateway.serving(scripts) { gateway in
            var first = try await RawClient(port: gateway.port)
            try await first.say(get)
            #expect(try await first.hearAll() == "x")
            let second = try await RawClient(port: gateway.port)
            try await second.say(get)
            #expect(await gateway.receives(requests: 2, within: .seconds(5)))
            var third = try await RawClient(port: gateway.port)
            try await third.say(get)
            await #expect(throws: IOError.self) { _ = try await third.hearAll() }
            #expect(await gateway.requests().map(\.connection) == [0, 1, 2])
        }
    }

    @Test func `a request may be answered before its body`() async throws {
        let script = Script.http(413, body: "too big").then(.close)
        try await TestGateway.serving([script], reception: .heads) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say("POST / HTTP/1.1\r\nContent-Length: 1000\r\n\r\n")
            #expect(try await client.hearAll().hasSuffix("too big"))
        }
    }

    @Test func `connections can be closed or reset at once`() async throws {
        try await TestGateway.serving([], reception: .closes) { gateway in
            var client = try await RawClient(port: gateway.port)
            #expect(try await client.hearAll() == "")
        }
        try await TestGateway.serving([], reception: .resets) { gateway in
            // It may already be heard while connecting.
            await #expect(throws: (any Error).self) {
                var client = try await RawClient(port: gateway.port)
                _ = try await client.hearAll()
            }
        }
    }

    @Test(arguments: [Reception.requests, .stalls])
    func `a stall ends with the scope`(reception: Reception) async throws {
        var client = try await TestGateway.serving([.silence], reception: reception) { gateway in
            let client = try await RawClient(port: gateway.port)
            #expect(await gateway.receives(connections: 1, within: .seconds(5)))
            if reception == .requests {
                try await client.say(get)
                #expect(await gateway.receives(requests: 1, within: .seconds(5)))
            }
            return client
        }
        #expect(try await client.hearAll() == "")
    }

    @Test func `a stall ends with the lifetime`() async throws {
        try await TestGateway.serving([.silence], lifetime: .milliseconds(50)) { gateway in
            var client = try await RawClient(port: gateway.port)
            // On a busy machine the time may be over before the request is read: then a reset.
            try? await client.say(get)
            _ = try? await client.hearAll()
            #expect(await gateway.clientLeft(request: 0, within: .milliseconds(50)) == false)
        }
    }

    @Test func `bytes that are no request are a failure`() async throws {
        try await TestGateway.serving([.http(200)]) { gateway in
            var client = try await RawClient(port: gateway.port)
            try await client.say("hello\r\n\r\n")
            #expect(try await client.hearAll().hasPrefix("HTTP/1.1 400 "))
            #expect(await gateway.failures() == ["request line: hello"])
            #expect(await gateway.requests().isEmpty)
        }
    }

    @Test func `nobody is at a deserted origin`() async throws {
        let origin = try await TestGateway.deserted()
        let port = try #require(origin.split(separator: ":").last.flatMap { Int($0) })
        await #expect(throws: (any Error).self) { _ = try await RawClient(port: port) }
    }
}
