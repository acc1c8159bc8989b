import NIOCore

/// Cuts the bytes of one HTTP/1 connection into requests, however they come.
struct RequestParser {
    private enum State {
        case head
        case body(Int)
        case chunkSize
        case chunk(Int)
        case chunkEnd
        case trailers
        case tunnel
    }

    private static let longestHead = 1024 * 1024

    /// What is not read yet; after `CONNECT`, what the client already sent into the tunnel.
    private(set) var rest = ByteBuffer()

    private var state = State.head

    /// The events that `bytes` complete, in order.
    mutating func parse(_ bytes: ByteBuffer) throws(MalformedRequest) -> [RequestEvent] {
        rest.writeImmutableBuffer(bytes)
        var events: [RequestEvent] = []
        while try advance(&events) {}
        rest.discardReadBytes()
        return events
    }

    /// Takes one step; false when more bytes are needed for it.
    private mutating func advance(_ events: inout [RequestEvent]) throws(MalformedRequest) -> Bool {
        switch state {
        case .head:
            guard let head = try readHead() else { return false }
            events.append(.head(head))
            try begin(head, &events)
        case .body(let left):
            return readBody(left, &events, next: State.body, last: .head)
        case .chunkSize:
            guard let line = readLine() else { return false }
            let digits = line.prefix { $0 != ";" && $0 != " " }
            guard let size = Int(digits, radix: 16), size >= 0 else {
                throw MalformedRequest("chunk size: \(line)")
            }
            state = size == 0 ? .trailers : .chunk(size)
        case .chunk(let left):
            return readBody(left, &events, next: State.chunk, last: .chunkEnd)
        case .chunkEnd:
            guard let line = readLine() else { return false }
            guard line.isEmpty else { throw MalformedRequest("after a chunk: \(line)") }
            state = .chunkSize
        case .trailers:
            guard let line = readLine() else { return false }
            if line.isEmpty { finish(&events) }
        case .tunnel:
            return false
        }
        return true
    }

    private mutating func begin(
        _ head: ReceivedRequest,
        _ events: inout [RequestEvent]
    ) throws(MalformedRequest) {
        if head.method == "CONNECT" {
            events.append(.end)
            state = .tunnel
        } else if head.isChunked {
            state = .chunkSize
        } else if let length = head.header("content-length") {
            guard let length = Int(length), length >= 0 else {
                throw MalformedRequest("content-length: \(length)")
            }
            state = .body(length)
            if length == 0 { finish(&events) }
        } else {
            finish(&events)
        }
    }

    private mutating func finish(_ events: inout [RequestEvent]) {
        events.append(.end)
        state = .head
    }

    private mutating func readBody(
        _ left: Int,
        _ events: inout [RequestEvent],
        next: (Int) -> State,
        last: State
    ) -> Bool {
        let count = min(left, rest.readableBytes)
        guard count > 0, let piece = rest.readSlice(length: count) else { return false }
        events.append(.body(piece))
        guard count == left else {
            state = next(left - count)
            return true
        }
        state = last
        if case .head = last { events.append(.end) }
        return true
    }

    private mutating func readHead() throws(MalformedRequest) -> ReceivedRequest? {
        let start = rest.readerIndex
        var lines: [String] = []
        while let line = readLine() {
            guard line.isEmpty else {
                lines.append(line)
                continue
            }
            guard lines.isEmpty else { return try Self.head(lines) }
        }
        rest.moveReaderIndex(to: start)
        guard rest.readableBytes <= Self.longestHead else { throw MalformedRequest("endless head") }
        return nil
    }

    private mutating func readLine() -> String? {
        guard let end = rest.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else {
            return nil
        }
        var bytes = rest.readableBytesView[..<end]
        rest.moveReaderIndex(to: end + 1)
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func head(_ lines: [String]) throws(MalformedRequest) -> ReceivedRequest {
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else {
            throw MalformedRequest("request line: \(lines[0])")
        }
        var headers: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            headers.append(try field(line))
        }
        return ReceivedRequest(
            method: String(words[0]),
            target: String(words[1]),
            version: String(words[2]),
            headers: headers
        )
    }

    private static func field(
        _ line: String
    ) throws(MalformedRequest) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else {
            throw MalformedRequest("header field: \(line)")
        }
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        let value = line[line.index(after: colon)...].drop(while: isSpace)
        let end = value.lastIndex { !isSpace($0) }.map { value.index(after: $0) }
        return (String(line[..<colon]), String(value[..<(end ?? value.startIndex)]))
    }
}
