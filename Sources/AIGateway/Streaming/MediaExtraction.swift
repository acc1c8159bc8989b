/// Takes large media out of one JSON body while it arrives, so that a film in it needs no memory.
///
/// What is left is the same JSON with a mark in the place of each; their bytes come out decoded,
/// piece by piece.
struct MediaExtraction: Sendable {
    /// From which length on a text is taken out: 1 MiB.
    static let threshold = 1 << 20

    /// Members whose texts may be media. Those of others are text, however long.
    private static let names = Media.memberNames.union([
        "audio_base64", "base64", "data", "file", "image_base64", "result", "url", "video_base64",
    ])

    private enum Place { case outside, text, escape, media, mediaEscape }

    /// The body without what was taken out.
    private(set) var rest: [UInt8] = []
    private var place = Place.outside
    /// Where the last text began in `rest`, and where it ended.
    private var start = 0
    private var end = 0
    /// Whether texts of the member that is being read may be taken out.
    private var isCandidate = false
    private var decoder = Base64Decoder()
    /// What the media taken out so far are, by the name of their member.
    private var kinds: [String] = []
    private var name = ""

    /// Takes the next bytes of the body.
    mutating func feed(
        _ chunk: [UInt8], into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        var position = 0
        while position < chunk.count {
            switch place {
            case .outside: readOutside(chunk, &position)
            case .text: readText(chunk, &position, into: &events)
            case .media: try readMedia(chunk, &position, into: &events)
            case .escape:
                rest.append(chunk[position])
                position += 1
                place = .text
            case .mediaEscape:
                try readEscape(chunk[position], into: &events)
                position += 1
                place = .media
            }
        }
    }

    /// Media that no event tells of, since the dialect doesn't know where they stood.
    func unclaimed(in events: [ReplyEvent]) -> [ReplyEvent] {
        let claimed: [Int] = events.compactMap { event in
            guard case .media(let media) = event, case .pieces(let number) = media.content else {
                return nil
            }
            return number
        }
        return kinds.indices.filter { !claimed.contains($0) }.map {
            .media(Media(kind: kinds[$0], content: .pieces(number: $0)))
        }
    }

    private mutating func readOutside(_ chunk: [UInt8], _ position: inout Int) {
        let byte = chunk[position]
        position += 1
        rest.append(byte)
        if byte == UInt8(ascii: "\"") {
            place = .text
            start = rest.count
        } else if byte == UInt8(ascii: ":") {
            name = String(decoding: rest[start..<end], as: UTF8.self)
            isCandidate = Self.names.contains(name)
        }
    }

    private mutating func readText(
        _ chunk: [UInt8], _ position: inout Int, into events: inout [ReplyEvent]
    ) {
        let stop = Self.endOfPlain(in: chunk, from: position)
        rest += chunk[position..<stop]
        position = stop
        if isCandidate, rest.count - start >= Self.threshold, let head = encodedStart {
            return takeOut(from: head, into: &events)
        }
        guard stop < chunk.count else { return }
        if chunk[stop] == UInt8(ascii: "\"") {
            end = rest.count
            place = .outside
        } else {
            place = .escape
        }
        rest.append(chunk[stop])
        position += 1
    }

    /// Where the base64 of the text at hand begins, or `nil` when it is none.
    private var encodedStart: Int? {
        let text = rest[start...]
        guard text.starts(with: "data:".utf8) else { return Self.isEncoded(text) ? start : nil }
        return text.prefix(200).firstIndex(of: UInt8(ascii: ",")).map { $0 + 1 }
    }

    private static func isEncoded(_ text: ArraySlice<UInt8>) -> Bool {
        var decoder = Base64Decoder()
        _ = decoder.decode(ArraySlice(text.prefix(1024).filter { $0 != UInt8(ascii: "\\") }))
        return !decoder.isDamaged
    }

    private mutating func takeOut(from head: Int, into events: inout [ReplyEvent]) {
        // An escaped slash is a slash; nothing else in base64 needs escaping but line breaks.
        let text = String(decoding: rest[head...], as: UTF8.self)
            .replacing("\\/", with: "/").replacing("\\n", with: "").replacing("\\r", with: "")
        rest.removeSubrange(start...)
        rest += "\\u0000media \(kinds.count)".utf8
        kinds.append(Self.kind(of: name))
        decoder = Base64Decoder()
        place = .media
        emit(Array(text.utf8)[...], into: &events)
    }

    private static func kind(of name: String) -> String {
        ["image", "audio", "video"].first(where: name.contains)
            ?? (name == "music" ? "audio" : "file")
    }

    private mutating func readMedia(
        _ chunk: [UInt8], _ position: inout Int, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        let stop = Self.endOfPlain(in: chunk, from: position)
        emit(chunk[position..<stop], into: &events)
        position = stop
        guard stop < chunk.count else { return }
        position += 1
        if chunk[stop] == UInt8(ascii: "\\") { return place = .mediaEscape }
        let last = decoder.finish()
        guard decoder.isWhole else { throw .malformed("what should be base64 is none") }
        if !last.isEmpty { events.append(.mediaPiece(number: kinds.count - 1, bytes: last)) }
        rest.append(UInt8(ascii: "\""))
        place = .outside
    }

    private mutating func readEscape(
        _ byte: UInt8, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        switch byte {
        case UInt8(ascii: "/"): emit([byte], into: &events)
        case UInt8(ascii: "n"), UInt8(ascii: "r"): break
        default: throw .malformed("what should be base64 has an escape in it")
        }
    }

    private mutating func emit(_ text: ArraySlice<UInt8>, into events: inout [ReplyEvent]) {
        let bytes = decoder.decode(text)
        if !bytes.isEmpty { events.append(.mediaPiece(number: kinds.count - 1, bytes: bytes)) }
    }

    /// Where the next quote or backslash is; the chunk's end when there is none.
    private static func endOfPlain(in chunk: [UInt8], from position: Int) -> Int {
        let bytes = chunk.span
        var place = position
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""),
            bytes[place] != UInt8(ascii: "\\")
        { place += 1 }
        return place
    }
}
