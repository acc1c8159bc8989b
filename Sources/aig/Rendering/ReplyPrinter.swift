import AIGateway
import Terminal

/// Prints an answer as it arrives, in the chosen form, and gives what it added up to.
struct ReplyPrinter {
    private let world: World
    private let form: OutputFlags.Format
    private let isHeldBack: Bool
    private var sink: AnswerSink
    /// Bytes for the sink, gathered from one read of the network and written in one go.
    private var pending: [UInt8] = []
    private var reasoning: ReasoningPrinter
    private var recorder: AnswerRecorder?
    private let schema: AnswerSchema?
    private var notes: [String] = []
    /// Whether the body was read, not just passed on.
    private var isDecoded = true
    private var hasEnded = false

    init(
        _ output: OutputFlags, settings: Settings, isHeldBack: Bool, sink: AnswerSink,
        schema: AnswerSchema?, recorder: AnswerRecorder?, world: World
    ) {
        self.world = world
        self.form = output.form
        self.isHeldBack = isHeldBack
        self.sink = sink
        self.recorder = recorder
        self.schema = schema
        reasoning = ReasoningPrinter(output, settings: settings, world: world)
    }

    /// Prints the answer that `ask` gets, to its end.
    ///
    /// When the answer breaks off, what came is printed first and the reason thrown then.
    mutating func print(
        to request: any InferenceRequest, since start: ContinuousClock.Instant,
        asking ask: () async throws -> Reply
    ) async throws -> Answer {
        let reply: Reply
        do {
            reply = try await ask()
        } catch {
            sink.abandon()
            recorder?.end(nil, failure: error)
            throw error
        }
        var answer = Answer(
            to: request.answered(by: reply.metadata).model, metadata: reply.metadata, start: start,
            keepsText: form == .json || schema != nil)
        do {
            try await printPieces(of: reply, into: &answer)
            try answer.check(schema)
            try end(answer, failure: nil)
            try sink.finish()
        } catch {
            try? end(answer, failure: error)
            sink.abandon()
            recorder?.end(answer, failure: error)
            throw error
        }
        recorder?.end(answer, failure: nil)
        notes.forEach { world.console.remark("aig: \($0)") }
        return answer
    }

    private mutating func printPieces(of reply: Reply, into answer: inout Answer) async throws {
        if case .bytes(let type) = reply.form { return try await printBytes(of: reply, type) }
        // Nothing in one JSON text tells how it ends, so nothing is read in it.
        if form == .raw, reply.form == .json { return try await printBytes(of: reply, nil) }
        for try await piece in reply {
            for event in piece.events {
                answer.take(event, at: world.now())
                recorder?.take(event)
                try show(event)
            }
            recorder?.write()
            if form == .raw { pending += piece.bytes }
            if !isHeldBack { try flush() }
        }
    }

    /// Prints a body as it comes, whatever the form: bytes have no other.
    private mutating func printBytes(of reply: Reply, _ mediaType: String?) async throws {
        if let mediaType { try check(mediaType) }
        isDecoded = false
        var isEmpty = true
        for try await chunk in reply.body where !chunk.isEmpty {
            isEmpty = false
            try sink.write(chunk)
        }
        guard !isEmpty else { throw GatewayError.malformed("the answer's body is empty") }
        if form == .text, mediaType?.hasPrefix("text/") == true { try sink.endLine() }
    }

    /// Bytes of a known binary kind don't belong on a terminal, and a page is no answer.
    private func check(_ mediaType: String) throws {
        if mediaType == "text/html" {
            throw GatewayError.malformed("an HTML page instead of an answer")
        }
        try refuseOnTerminal(isBinary: !mediaType.hasPrefix("text/"), what: mediaType)
    }

    private func refuseOnTerminal(isBinary: Bool, what: String) throws {
        guard isBinary, sink.isTerminal else { return }
        throw Failure.badData(
            "the answer is binary (\(what)): write it to a file with -o, or pipe it")
    }

    private mutating func show(_ event: ReplyEvent) throws {
        switch form {
        case .json, .raw: break
        case .events: pending += event.json.encoded() + [0x0A]
        case .text: try showText(of: event)
        }
    }

    private mutating func showText(of event: ReplyEvent) throws {
        switch event {
        case .text(let text):
            reasoning.end()
            pending += text.utf8
        case .refusal(let text):
            reasoning.end()
            if !notes.contains(Self.refusalNote) { notes.append(Self.refusalNote) }
            pending += text.utf8
        case .reasoning(let text):
            reasoning.show(text)
        case .result(let value):
            try showAsIs()
            pending += value.encoded(pretty: sink.isTerminal)
        case .media(let media):
            try showAsIs()
            switch media.content {
            case .address(let address): pending += (address + "\n").utf8
            case .bytes(let bytes):
                try refuseOnTerminal(isBinary: true, what: media.kind)
                pending += bytes
            }
        case .toolCall(let call):
            notes.append("the model calls \(call.name)(\(call.arguments))")
        case .finished(let reason) where reason.isTokenLimit:
            notes.append("the answer ends at the limit on tokens (\(reason.detail ?? reason.name))")
        case .finished(let reason) where reason.name == "refusal":
            notes.append(Self.refusalNote + (reason.detail.map { ": \($0)" } ?? ""))
        case .started, .citation, .otherChoice, .usage, .finished, .other:
            break
        }
    }

    private mutating func showAsIs() throws {
        try flush()
        try sink.showAsIs()
    }

    private static let refusalNote = "the model refused"

    private mutating func flush() throws {
        guard !pending.isEmpty else { return }
        let bytes = pending
        pending = []
        try sink.write(bytes)
    }

    /// The end of the output: the JSON object, or the line's end that a text lacks.
    private mutating func end(_ answer: Answer, failure: (any Error)?) throws {
        guard !hasEnded else { return }
        hasEnded = true
        reasoning.end()
        if form == .json, isDecoded {
            var object = answer.json(at: world.now()).object ?? JSONObject()
            object["error"] = failure.map { Complaint($0)?.json ?? "interrupted" }
            pending += JSON.object(object).encoded(pretty: sink.isTerminal) + [0x0A]
        }
        try flush()
        if form == .text, answer.hasText { try sink.endLine() }
    }
}

extension Answer {
    /// Whether the output is lines, so that its last one wants an end.
    fileprivate var hasText: Bool {
        firstPiece != nil && !hasMediaBytes
    }
}
