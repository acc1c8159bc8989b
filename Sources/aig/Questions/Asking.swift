import AIGateway
import Terminal

/// The route of a question, in a session as elsewhere: send it, print what comes, write it down.
struct Asking {
    let flags: InferenceFlags
    let settings: Settings
    let world: World
    /// What the answer must have.
    var product: AnswerProduct?
    /// Which of several answers to one command it is.
    var series = AnswerSeries()
    /// How the timings of a transcription are shown, in place of its text.
    var captions: Captions.Form?

    /// Runs what the model calls; `nil` when its calls are only told.
    var tools: ToolLoop?

    /// - Parameter turn: the turn of the journal that the answer belongs to.
    @discardableResult
    func run(
        _ request: any InferenceRequest, journal: Journal? = nil, turn: String = ""
    ) async throws -> Answer {
        do {
            return try await Deadline(settings, in: world).run { watch in
                try await ask(request, journal, turn, watch)
            }
        } catch {
            // What failed before there was anything to print has not been written down yet.
            if let journal, journal.conversation.turns.last(where: { $0.id == turn })?.ending == nil
            {
                journal.note(.ended(turn: turn, .init(ending: .init(error))))
            }
            throw error
        }
    }

    private func ask(
        _ request: any InferenceRequest, _ journal: Journal?, _ turn: String, _ watch: SilenceWatch
    ) async throws -> Answer {
        let schema = try settings.options.schema.map { try AnswerSchema($0) }
        if let names = schema?.uncheckedKeywords, !names.isEmpty {
            world.console.remark(
                "aig: not checked in the schema: \(names.joined(separator: ", "))")
        }
        try settings.ownKeys.check(request.providers, in: world)
        let client = try await world.gateway(for: settings, call: flags.call, watch: watch)
        // Files that can't be made are found before anything is paid for.
        let meta = try flags.output.meta.map { try OutputFile(path: $0) }
        do {
            let names = ProductNames(model: request.model, in: world)
            let sink = try AnswerSink(
                path: flags.output.output,
                isMarkdown: settings.options.schema == nil
                    && flags.output.showsMarkdown(in: world),
                in: world
            ) { [form = flags.output.form] in names.name($0, extension: form.fileExtension) }
            let products = Products(
                flags.output, series: series, names: names, in: world)
            let recorder = journal.map {
                AnswerRecorder(
                    $0, turn: turn, gateway: settings.gateway.gatewayID, secrets: world.secrets)
            }
            var printer = ReplyPrinter(
                flags.output, settings: settings, isHeldBack: flags.model.noStream, sink: sink,
                products: products, schema: schema, captions: captions.map { Captions($0) },
                tools: tools, product: product, recorder: recorder, world: world
            ) { address, kind, products, isAlone in
                let exchange = try await Retrying(settings, in: world).run { _ in
                    try await client.result(at: address)
                }
                let download = Download(
                    address, kind: kind, limit: flags.output.maxDownload)
                try await download.run(exchange, into: &products, isAlone: isAlone)
            }
            let start = world.now()
            let answer = try await printer.print(to: request, since: start) { request in
                try await Retrying(settings, in: world).run { _ in
                    try await client.answer(request, options: settings.gateway)
                }
            }
            try report(answer, to: meta)
            return answer
        } catch {
            for content in request.contents { (content.source as? FileSource)?.progress?.clear() }
            meta?.keepPartial()
            throw error
        }
    }

    /// The status line for a person, and the same as JSON for scripts.
    private func report(_ answer: Answer, to meta: OutputFile?) throws {
        let output = flags.output
        let end = world.now()
        let isWatched = world.console.isTerminal(.error) && output.form == .text
        if output.usage || (isWatched && !output.quiet) {
            let dims = output.color.isOn(
                isTerminal: world.console.isTerminal(.error), environment: world.environment)
            let line = StatusLine(
                answer: answer, end: end, models: settings.fallbacks.count + 1
            ).text
            world.console.remark(line, dim: dims)
        }
        guard let meta else { return }
        let text = JSON.object(answer.summary(at: end)).text(pretty: true) + "\n"
        try meta.write(Array(world.secrets.redact(text).utf8))
        try meta.complete()
    }
}
