/// Puts an answer together from the chunks of its body: framing first, then the dialect.
struct ReplyAssembly: Sendable {
    /// The largest JSON body that is read whole: 512 MiB.
    static let largestBody = 512 << 20

    private var decoder: any ReplyDecoder
    private let form: ReplyForm
    private var stream = ServerSentEvents()
    private var whole = MediaExtraction()
    /// A failure that came in one read with good events, kept until those were handed out.
    private var pendingFailure: GatewayError?
    private var length = 0

    init(decoder: any ReplyDecoder, form: ReplyForm) {
        self.decoder = decoder
        self.form = form
    }

    /// Whether a stream's end marker was seen: nothing that follows belongs to the answer.
    var isOver: Bool { form == .stream && decoder.completeness == .ended }

    /// The failure that came in one read with good events, which were handed out first.
    mutating func takeFailure() -> GatewayError? {
        defer { pendingFailure = nil }
        return pendingFailure
    }

    /// The events that `chunk` completes.
    mutating func take(_ chunk: [UInt8]) throws(GatewayError) -> [ReplyEvent] {
        length += chunk.count
        switch form {
        case .stream:
            stream.feed(chunk)
            return try collect { assembly, events throws(GatewayError) in
                while !assembly.isOver, let event = try assembly.stream.next() {
                    try assembly.decode(event, into: &events)
                }
                if assembly.isOver { try assembly.decoder.end(into: &events) }
            }
        case .json:
            var events: [ReplyEvent] = []
            try whole.feed(chunk, into: &events)
            guard whole.rest.count <= Self.largestBody else {
                throw .malformed("a JSON answer is larger than 512 MiB")
            }
            return events
        case .bytes:
            return []
        }
    }

    /// The events that the body's end completes.
    mutating func finish() throws(GatewayError) -> [ReplyEvent] {
        guard length > 0 else { throw .malformed("the answer's body is empty") }
        switch form {
        case .stream:
            return try collect { assembly, events throws(GatewayError) in
                if let event = assembly.stream.finish() {
                    try assembly.decodeLast(event, into: &events)
                }
                guard assembly.decoder.completeness != .unfinished else { throw .truncated(nil) }
                try assembly.decoder.end(into: &events)
            }
        case .json:
            return try collect { assembly, events throws(GatewayError) in
                try assembly.decodeWhole(into: &events)
            }
        case .bytes:
            return []
        }
    }

    /// Runs `body`; a failure waits in ``pendingFailure`` when there are events to hand out first.
    private mutating func collect(
        _ body: (inout ReplyAssembly, inout [ReplyEvent]) throws(GatewayError) -> Void
    ) throws(GatewayError) -> [ReplyEvent] {
        var events: [ReplyEvent] = []
        do throws(GatewayError) {
            try body(&self, &events)
        } catch {
            guard !events.isEmpty else { throw error }
            pendingFailure = error
        }
        return events
    }

    private mutating func decode(
        _ event: ServerSentEvent, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        if event.data.elementsEqual("[DONE]".utf8) { return decoder.noteDone() }
        guard !event.data.isEmpty else { return }
        let document: JSONDocument
        do {
            document = try JSONDocument(event.data)
        } catch {
            guard event.name != "error" else {
                let text = String(decoding: event.data.prefix(1000), as: UTF8.self)
                throw .refused(Refusal(meaning: .badRequest, status: nil, message: text))
            }
            throw .malformed("an event of the stream is not JSON: \(error)")
        }
        try ErrorBody.check(document.root, named: event.name)
        try decoder.decode(document.root, named: event.name, into: &events)
    }

    /// An event without its blank line may have been cut: then it is no event, but a cut.
    private mutating func decodeLast(
        _ event: ServerSentEvent, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        do throws(GatewayError) {
            try decode(event, into: &events)
        } catch {
            if case .malformed = error { throw .truncated(nil) }
            throw error
        }
    }

    private mutating func decodeWhole(into events: inout [ReplyEvent]) throws(GatewayError) {
        let extraction = whole
        whole = MediaExtraction()
        guard !extraction.rest.isEmpty else { throw .malformed("the answer's body is empty") }
        let document: JSONDocument
        do {
            document = try JSONDocument(extraction.rest)
        } catch {
            let isCut = error.offset >= extraction.rest.count
            throw isCut ? .truncated("its JSON is not complete") : .malformed("\(error)")
        }
        let body = try ErrorBody.unwrap(document.root)
        try decoder.decodeWhole(body, into: &events)
        events += extraction.unclaimed(in: events)
    }
}
