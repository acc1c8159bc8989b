import NIOCore
import Testing

@testable import TestGateway

struct RequestParserTests {
    private let wire = """
        POST http://x/é HTTP/1.1\r
        Host:  x \r
        Transfer-Encoding: chunked\r
        \r
        a\r
        0123456789\r
        0\r
        \r
        \r
        PUT / HTTP/1.0\r
        Content-Length: 3\r
        \r
        abcCONNECT x:1 HTTP/1.1\r
        \r
        tunnelled
        """

    @Test(arguments: [1, 2, 3, 5, 7, 1000])
    func `requests are the same however their bytes come`(size: Int) throws {
        var parser = RequestParser()
        var requests: [ReceivedRequest] = []
        var ends = 0
        for piece in Array(wire.utf8).cut(every: size) {
            for event in try parser.parse(ByteBuffer(bytes: piece)) {
                switch event {
                case .head(let head): requests.append(head)
                case .body(let bytes): requests[requests.count - 1].append(bytes)
                case .end: ends += 1
                }
            }
        }
        #expect(requests.map(\.method) == ["POST", "PUT", "CONNECT"])
        #expect(requests.map(\.target) == ["http://x/é", "/", "x:1"])
        #expect(requests.map(\.bodyText) == ["0123456789", "abc", ""])
        #expect(requests[0].header("host") == "x")
        #expect(ends == 3)
        #expect(String(buffer: parser.rest) == "tunnelled")
    }

    @Test(arguments: [
        "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
    ])
    func `what is no request is refused`(text: String) {
        var parser = RequestParser()
        #expect(throws: MalformedRequest.self) { try parser.parse(ByteBuffer(string: text)) }
    }
}
