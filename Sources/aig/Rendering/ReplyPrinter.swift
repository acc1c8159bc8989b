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
    var gathering = MediaGathering()
    /// Results that the answer only points to, until it is complete.
    var addresses: [Media] = []
    private let fetch: (String, String, inout Products, Bool) async throws -> Void
    var captions: Captions?
    /// Lets only the code of a text through.
    var code: CodeBlock?
    let fetches: Bool
    /// Runs what the model calls; `nil` when its calls are only told.
    var tools: ToolLoop?
    let product: AnswerProduct?
    /// Whether any text came, even an empty one.
    var hasText = false
    var hasMedia = false
    var notes: [String] = []
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
            try checkProduct()
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

    mutating func showAsIs() throws {
        try flush()
        try sink.showAsIs()
    }

    static let refusalNote = "the model refused"

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
