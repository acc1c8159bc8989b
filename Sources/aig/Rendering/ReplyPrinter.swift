import AIGateway
import Terminal

/// Prints an answer as it arrives, in the chosen form, and gives what it added up to.
struct ReplyPrinter {
    let world: World
    let form: OutputFlags.Format
    private let isHeldBack: Bool
    var sink: AnswerSink
    /// Bytes for the sink, gathered from one read of the network and written in one go.
    var pending: [UInt8] = []
    var reasoning: ReasoningPrinter
    var recorder: AnswerRecorder?
    private let schema: AnswerSchema?
    var products: Products
    private var gathering = MediaGathering()
    /// Results that the answer only points to, until it is complete.
    private var addresses: [Media] = []
    private let fetch: (String, String, inout Products, Bool) async throws -> Void
    private var captions: Captions?
    /// Lets only the code of a text through.
    private var code: CodeBlock?
    private let fetches: Bool
    /// Runs what the model calls; `nil` when its calls are only told.
    var tools: ToolLoop?
    private let product: AnswerProduct?
    /// Whether any text came, even an empty one.
    var hasText = false
    var hasMedia = false
    private var notes: [String] = []
    /// Whether the body was read, not just passed on.
    var isDecoded = true
    private var hasEnded = false

    /// - Parameters:
    ///   - captions: how the timings of a transcription are shown, in place of its text.
    ///   - fetch: fetches what is at an address, and of what kind it is, into the products.
    init(
        _ output: OutputFlags, settings: Settings, isHeldBack: Bool, sink: AnswerSink,
        products: Products, schema: AnswerSchema?, captions: Captions?, tools: ToolLoop?,
        product: AnswerProduct?, recorder: AnswerRecorder?, world: World,
        fetch: @escaping (String, String, inout Products, Bool) async throws -> Void
    ) {
        self.world = world
        self.form = output.form
        self.isHeldBack = isHeldBack
        self.sink = sink
        self.products = products
        self.recorder = recorder
        self.schema = schema
        self.captions = captions
        self.tools = tools
        self.product = product
        self.fetch = fetch
        code = output.extract.map { _ in CodeBlock() }
        fetches = !output.noFetch
        reasoning = ReasoningPrinter(output, settings: settings, world: world)
    }

    /// Prints the answer that `ask` gets, to its end.
    ///
    /// When the answer breaks off, what came is printed first and the reason thrown then.
    mutating func print(
        to request: any InferenceRequest, since start: ContinuousClock.Instant,
        asking ask: (any InferenceRequest) async throws -> Reply
    ) async throws -> Answer {
        var reply: Reply
        do {
            reply = try await ask(request)
        } catch {
            sink.abandon()
            recorder?.end(nil, failure: error)
            throw error
        }
        var answer = Answer(
            to: request.answered(by: reply.metadata).model, metadata: reply.metadata, start: start,
            keepsText: form == .json || schema != nil || tools != nil)
        do {
            try await printPieces(of: reply, into: &answer)
            while let next = try await goOn(from: &answer, asking: ask) {
                reply = next
                try await printPieces(of: reply, into: &answer)
            }
            try answer.check(schema)
            try checkProduct()
            try showCaptions()
            try checkCode()
            try end(answer, failure: nil)
            try await fetchResults()
            try sink.finish(isAlone: products.isEmpty)
            try products.finish()
        } catch {
            try? end(answer, failure: error)
            sink.abandon()
            try? products.finish()
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
                try take(event, into: &answer)
            }
            recorder?.write()
            if form == .raw { pending += piece.bytes }
            if !isHeldBack { try flush() }
        }
    }

    mutating func take(_ event: ReplyEvent, into answer: inout Answer) throws {
        answer.take(event, at: world.now())
        recorder?.take(event)
        if case .text = event { hasText = true }
        if case .media = event { hasMedia = true }
        try show(event)
    }

    /// Fetches what the answer pointed to. What can't be had was paid for: at least its address goes
    /// where the result would.
    private mutating func fetchResults() async throws {
        while let media = addresses.first, case .address(let address) = media.content {
            do {
                try await fetch(address, media.kind, &products, sink.isEmpty)
            } catch {
                if !products.haveOutput, sink.isEmpty {
                    try world.console.print(Sanitizer.sanitize(address) + "\n")
                }
                throw error
            }
            addresses.removeFirst()
        }
    }

    private mutating func show(_ event: ReplyEvent) throws {
        switch form {
        case .json, .raw: break
        case .events:
            if let event = gathering.resolve(event) { pending += event.json.encoded() + [0x0A] }
        case .text: try showText(of: event)
        }
    }

    private mutating func showText(of event: ReplyEvent) throws {
        switch event {
        case .text(let text):
            reasoning.end()
            if captions == nil { take(text.utf8) } else { captions?.take(event) }
        case .refusal(let text):
            reasoning.end()
            if !notes.contains(Self.refusalNote) { notes.append(Self.refusalNote) }
            take(text.utf8)
        case .reasoning(let text):
            reasoning.show(text)
        case .details:
            captions?.take(event)
        case .result(let value):
            try showAsIs()
            take(resultText(value))
        case .mediaPiece(let number, let bytes):
            try showAsIs()
            try products.take(bytes, of: number, isAlone: sink.isEmpty)
        case .media(let media):
            try showAsIs()
            try show(media)
        case .toolCall where tools != nil: break
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

    /// Takes what goes to the output, or only the code in it.
    mutating func take(_ text: some Collection<UInt8>) {
        if code != nil {
            pending += code?.feed(Array(text)) ?? []
        } else {
            pending += text
        }
    }

    func checkProduct() throws {
        guard form != .raw else { return }
        try product?.check(hasText: hasText, hasMedia: hasMedia)
    }

    private mutating func checkCode() throws {
        pending += code?.finish() ?? []
        guard code?.textWithoutBlock == nil else {
            throw Failure.badData("the answer has no fenced block of code; it is shown above")
        }
    }

    /// An answer without code was paid for, so a person sees it, though not where code is expected.
    private func showProse() {
        guard let text = code?.textWithoutBlock else { return }
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            world.console.remark(String(line))
        }
    }

    /// Where there are no timings, the text is better than nothing.
    private mutating func showCaptions() throws {
        guard let captions, form == .text else { return }
        do {
            pending += try captions.lines.utf8
        } catch {
            pending += captions.text.utf8
            throw error
        }
    }

    /// A table where a person watches and it can be one, else JSON.
    private func resultText(_ value: JSON) -> [UInt8] {
        guard sink.isTerminal else { return value.encoded() }
        let table = ResultTable(value)?.lines(width: world.console.width)
        return table.map { Array(($0.joined(separator: "\n") + "\n").utf8) }
            ?? value.encoded(pretty: true)
    }

    private mutating func show(_ media: Media) throws {
        guard case .address(let address) = media.content else {
            return try products.take(media, isAlone: sink.isEmpty)
        }
        if fetches {
            addresses.append(media)
        } else {
            pending += (address + "\n").utf8
        }
    }

    private mutating func showAsIs() throws {
        try flush()
        try sink.showAsIs()
    }

    private static let refusalNote = "the model refused"

    mutating func flush() throws {
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
        pending += code?.finish() ?? []
        showProse()
        if form == .json, isDecoded {
            var object = answer.json(at: world.now()).object ?? JSONObject()
            object["error"] = failure.map { Complaint($0)?.json ?? "interrupted" }
            pending += JSON.object(object).encoded(pretty: sink.isTerminal) + [0x0A]
        }
        try flush()
        if form == .text, answer.firstPiece != nil { try sink.endLine() }
    }
}
