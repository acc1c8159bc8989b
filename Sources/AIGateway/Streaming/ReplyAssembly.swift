/// Puts an answer together from the chunks of its body: framing first, then the dialect.
struct ReplyAssembly: Sendable {
    /// The largest JSON body that is read whole: 512 MiB.
    static let largestBody = 512 << 20

    private var decoder: any ReplyDecoder
    private let form: ReplyForm
    private var stream = ServerSentEvents()
    private var whole: [UInt8] = []
    /// A failure that came in one read with good events, kept until those were handed out.
    private(set) var pendingFailure: GatewayError?

    init(decoder: any ReplyDecoder, form: ReplyForm) {
        self.decoder = decoder
        self.form = form
    }

    /// The events that `chunk` completes.
    mutating func take(_ chunk: [UInt8]) throws(GatewayError) -> [ReplyEvent] {
        switch form {
        case .stream:
            stream.feed(chunk)
            return try collect { assembly, events throws(GatewayError) in
                while let event = try assembly.stream.next() {
                    try assembly.decode(event, into: &events)
                }
            }
        case .json:
            whole += chunk
            guard whole.count <= Self.largestBody else {
                throw .malformed("a JSON answer is larger than 512 MiB")
            }
            return []
        case .bytes:
            return []
        }
    }

    /// The events that the body's end completes.
    mutating func finish() throws(GatewayError) -> [ReplyEvent] {
        switch form {
        case .stream:
            return try collect { assembly, events throws(GatewayError) in
                if let event = assembly.stream.finish() {
                    try assembly.decodeLast(event, into: &events)
                }
                guard assembly.decoder.completeness != .unfinished else {
                    throw .truncated(nil)
                }
                assembly.decoder.end(into: &events)
            }
        case .json:
            return try collect { assembly, events throws(GatewayError) in
                try assembly.decodeWhole(into: &events)
            }
        case .bytes:
            return []
        }
    }

    /// The last events of a stream that had already ended when `failure` broke the connection;
    /// `nil` when it had not.
    mutating func finish(despite failure: GatewayError) -> [ReplyEvent]? {
        guard case .connection = failure, form == .stream, decoder.completeness == .ended else {
            return nil
        }
        var events: [ReplyEvent] = []
        decoder.end(into: &events)
        return events
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
            if case .malformed = error { return }
            throw error
        }
    }

    private mutating func decodeWhole(into events: inout [ReplyEvent]) throws(GatewayError) {
        guard !whole.isEmpty else { throw .malformed("the answer's body is empty") }
        let document: JSONDocument
        do {
            document = try JSONDocument(whole)
        } catch {
            whole = []
            throw .truncated("its JSON is not complete: \(error)")
        }
        whole = []
        let body = try ErrorBody.unwrap(document.root)
        try decoder.decodeWhole(body, into: &events)
    }
}
