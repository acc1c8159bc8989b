/// A model's answer as it arrives: pull its pieces until there are no more.
///
/// ```swift
/// for try await piece in reply {
///     for case .text(let text) in piece.events { print(text, terminator: "") }
/// }
/// ```
///
/// Leaving the loop abandons the answer and so ends the request.
public struct Reply: Sendable, AsyncSequence {
    public typealias Element = ReplyPiece
    public typealias Failure = GatewayError

    /// What the gateway said about the answer in its header fields.
    public let metadata: ReplyMetadata
    /// How the body is to be read.
    public let form: ReplyForm

    /// The body as it came, for callers that don't want it read. Either it or the pieces can be
    /// pulled, not both.
    public let body: ExchangeBody
    private let decoder: any ReplyDecoder

    init(_ exchange: Exchange, decoder: any ReplyDecoder) {
        self.metadata = ReplyMetadata(exchange)
        self.form = ReplyForm(contentType: metadata.contentType)
        self.body = exchange.body
        self.decoder = decoder
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(body: body.makeAsyncIterator(), decoder: decoder, form: form)
    }
}

/// What one read from the network brought.
public struct ReplyPiece: Sendable {
    /// The bytes as they came, content codings removed.
    public var bytes: [UInt8]
    /// What they, with those before, say.
    public var events: [ReplyEvent]
}

/// How an answer's body is to be read. What came decides, not what was asked for.
public enum ReplyForm: Sendable, Equatable {
    /// `text/event-stream`.
    case stream
    /// One JSON text.
    case json
    /// Anything else: bytes of the named media type.
    case bytes(mediaType: String)

    init(contentType: String?) {
        let mediaType = contentType?.prefix { $0 != ";" }.lowercased() ?? ""
        switch mediaType.filter({ $0 != " " }) {
        case "text/event-stream": self = .stream
        case let type where type == "application/json" || type.hasSuffix("+json"): self = .json
        case let type: self = .bytes(mediaType: type)
        }
    }
}

extension Reply {
    public struct AsyncIterator: AsyncIteratorProtocol {
        public typealias Failure = GatewayError

        private var body: ExchangeBody.AsyncIterator
        private var assembly: ReplyAssembly
        private var isOver = false

        init(body: ExchangeBody.AsyncIterator, decoder: any ReplyDecoder, form: ReplyForm) {
            self.body = body
            self.assembly = ReplyAssembly(decoder: decoder, form: form)
        }

        /// The next piece, or `nil` after the last.
        ///
        /// - Throws: what broke the answer. Pieces that came before are good; when one read
        ///   brought both good events and the failure, the events come first.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(GatewayError) -> ReplyPiece? {
            if let failure = assembly.takeFailure() {
                isOver = true
                throw failure
            }
            // What a server sends after the end marker, or that it keeps the connection open, is
            // of no interest.
            guard !isOver, !assembly.isOver else { return nil }
            guard let chunk = try await body.next(isolation: actor) else {
                isOver = true
                return ReplyPiece(bytes: [], events: try assembly.finish())
            }
            return ReplyPiece(bytes: chunk, events: try assembly.take(chunk))
        }

        public mutating func next() async throws(GatewayError) -> ReplyPiece? {
            try await next(isolation: #isolation)
        }
    }
}
