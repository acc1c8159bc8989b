/// One event of a `text/event-stream` body.
public struct ServerSentEvent: Sendable, Equatable {
    /// The `event:` field, when there was one.
    public var name: String?
    /// The `data:` fields, joined by line feeds.
    public var data: [UInt8]
}

/// Turns the bytes of a `text/event-stream` body into events (WHATWG HTML, "Server-sent events").
///
/// Feed it chunks of any size and take the events that are complete. It goes beyond the standard
/// in two points: an event at the end of the body counts without its closing blank line, and a
/// bare line `[DONE]`, as Workers AI has been seen to send, counts as data.
public struct ServerSentEvents: Sendable {
    /// The most bytes that one event may have: 64 MiB.
    public static let largestEvent = 64 << 20

    private var buffer: [UInt8] = []
    /// Where the first unread line begins.
    private var lineStart = 0
    /// How far that line was searched for its end.
    private var searched = 0
    /// Where the next line feed at or after `searched` is: the buffer's end when there is none.
    private var lineFeed = 0
    private var isAtStart = true
    private var skipsLineFeed = false
    private var name: String?
    private var data: [UInt8] = []
    private var hasData = false

    public init() {}

    /// Takes the next bytes of the body.
    public mutating func feed(_ chunk: [UInt8]) {
        if lineStart > 0 {
            buffer.removeFirst(lineStart)
            searched -= lineStart
            lineStart = 0
        }
        lineFeed = searched
        buffer += chunk
    }

    /// The next complete event, or `nil` until more was fed.
    ///
    /// - Throws: ``GatewayError/malformed(_:)`` for an event above ``largestEvent``.
    public mutating func next() throws(GatewayError) -> ServerSentEvent? {
        while let line = nextLine() {
            if line.isEmpty {
                if let event = takeEvent() { return event }
            } else {
                read(line)
            }
        }
        guard buffer.count - lineStart + data.count <= Self.largestEvent else {
            throw .malformed("an event is larger than 64 MiB")
        }
        return nil
    }

    /// The last event of a body that ended without a blank line, if there is one.
    public mutating func finish() -> ServerSentEvent? {
        if lineStart < buffer.count { read(lineStart..<buffer.count) }
        lineStart = buffer.count
        return takeEvent()
    }

    private mutating func nextLine() -> Range<Int>? {
        if skipsLineFeed, lineStart < buffer.count {
            skipsLineFeed = false
            if buffer[lineStart] == 0x0A {
                lineStart += 1
                searched = lineStart
            }
        }
        if lineFeed <= searched { lineFeed = place(of: 0x0A, in: searched..<buffer.count) }
        let end = place(of: 0x0D, in: searched..<lineFeed)
        searched = end
        guard end < buffer.count else { return nil }
        let line = lineStart..<end
        skipsLineFeed = buffer[end] == 0x0D
        lineStart = end + 1
        searched = lineStart
        return line
    }

    /// The first place of `byte` in the range, or the range's end.
    private func place(of byte: UInt8, in range: Range<Int>) -> Int {
        guard !range.isEmpty else { return range.upperBound }
        return buffer.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress.map({ $0 + range.lowerBound }),
                let found = memchr(start, CInt(byte), range.count)
            else { return range.upperBound }
            return range.lowerBound + start.distance(to: UnsafeRawPointer(found))
        }
    }

    private mutating func read(_ line: Range<Int>) {
        var line = line
        if isAtStart {
            isAtStart = false
            if buffer[line].starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        }
        let colon = place(of: UInt8(ascii: ":"), in: line)
        var value = min(colon + 1, line.upperBound)..<line.upperBound
        if value.lowerBound < value.upperBound, buffer[value.lowerBound] == 0x20 {
            value = value.dropFirst()
        }
        let field = line.lowerBound..<colon
        if isText("data", at: field) {
            append(value)
        } else if isText("event", at: field) {
            name = String(decoding: buffer[value], as: UTF8.self)
        } else if isText("[DONE]", at: field) {
            append(line)
        }
    }

    private func isText(_ text: StaticString, at place: Range<Int>) -> Bool {
        guard place.count == text.utf8CodeUnitCount else { return false }
        let bytes = buffer.span
        for offset in 0..<place.count
        where bytes[place.lowerBound + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    private mutating func append(_ value: Range<Int>) {
        if hasData { data.append(0x0A) }
        data += buffer[value]
        hasData = true
    }

    private mutating func takeEvent() -> ServerSentEvent? {
        defer {
            name = nil
            data = []
            hasData = false
        }
        return hasData ? ServerSentEvent(name: name, data: data) : nil
    }
}
