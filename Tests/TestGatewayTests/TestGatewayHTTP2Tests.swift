import NIOCore
import TestGateway
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TestGatewayHTTP2Tests {
    @Test func `a stream is answered frame for frame`() async throws {
        let script = HTTP2Script.eventStream(Array("abcd".utf8), every: 2)
        try await TestGatewayHTTP2.serving([script]) { gateway in
            let client = try await HTTP2Client(port: gateway.port)
            _ = try await client.post("/a?b", "body")
            for frame in ["headers 200", "data ab", "data cd", "end"] {
                #expect(await client.next() == frame)
            }
            let request = try #require(await gateway.requests().first)
            #expect(request.method == "POST")
            #expect(request.target == "/a?b")
            #expect(request.version == "HTTP/2")
            #expect(request.bodyText == "body")
        }
    }

    @Test func `a stream can be reset, and the connection told to go`() async throws {
        let begun = HTTP2Script.stream(200, pieces: [Array("x".utf8)], ended: false)
        let scripts = [begun.then(.resetStream(code: 2)), begun.then(.goAway(code: 11), .hangUp)]
        try await TestGatewayHTTP2.serving(scripts) { gateway in
            let client = try await HTTP2Client(port: gateway.port)
            _ = try await client.post("/", "1")
            for frame in ["headers 200", "data x", "reset 2"] {
                #expect(await client.next() == frame)
            }
            _ = try await client.post("/", "2")
            // The client may be told of the connection before it is told of the stream.
            var frames: Set<String> = []
            while let frame = await client.next() {
                frames.insert(frame)
            }
            #expect(frames == ["headers 200", "data x", "goaway 11 after 2147483647", "closed"])
            #expect(await gateway.connectionCount() == 1)
        }
    }

    @Test func `a client that leaves its stream is noticed`() async throws {
        let script = HTTP2Script.stream(200, pieces: [], ended: false).then(.stall)
        try await TestGatewayHTTP2.serving([script, .http(200)]) { gateway in
            let client = try await HTTP2Client(port: gateway.port)
            let stream = try await client.post("/", "1")
            #expect(await client.next() == "headers 200")
            try? await stream.close()
            #expect(await gateway.clientLeft(request: 0, within: .seconds(5)))
            _ = try await client.post("/", "2")
            #expect(await client.next() == "headers 200")
            #expect(await gateway.clientLeft(request: 1, within: .seconds(5)) == false)
        }
    }

    @Test func `a body beyond the window comes as it is read`() async throws {
        let piece = [UInt8](repeating: 7, count: 16_384)
        let script = HTTP2Script([.headers(200), .repeatedly(piece, count: 64), .end])
        try await TestGatewayHTTP2.serving([script]) { gateway in
            let client = try await HTTP2Client(port: gateway.port)
            _ = try await client.post("/", "")
            var count = 0
            while let frame = await client.next(), frame != "end" {
                count += frame.utf8.count { $0 == 7 }
            }
            #expect(count == 64 * 16_384)
        }
    }

    @Test func `a client of HTTP 1 is a failure`() async throws {
        try await TestGatewayHTTP2.serving([.http(200)]) { gateway in
            let client = try await RawClient(port: gateway.port, trusting: .localhost)
            try await client.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(await gateway.fails(within: .seconds(5)))
            #expect(await gateway.requests().isEmpty)
        }
    }
}
