/// Where models act.
struct Stage: Sendable {
    let store: SandboxStore
    private let attempts = AttemptCounter()

    init(store: SandboxStore) {
        self.store = store
    }

    func perform(_ modelCall: ModelCall) async throws -> Performance {
        guard var model = modelCall.model, model.route == nil else {
            throw modelCall.door.unknownModel(modelCall.modelText)
        }
        if let scenario = model.scenario { try await rehearse(scenario, modelCall) }
        if model.scenario == .hangUp { return Performance(answer: Answer(body: .hangUp)) }
        if model.scenario == .flaky {
            let act = await flakyAct(for: modelCall)
            if let refusal = act.refusal { throw refusal }
            model.scenario = act == .hangsUp ? .cut : nil
        }
        var performance = try performance(of: modelCall, as: model)
        performance.answer.holdBack = model.scenario?.holdBack ?? .zero
        return performance
    }

    /// The scenarios that end before there is an answer.
    private func rehearse(_ scenario: Scenario, _ modelCall: ModelCall) async throws {
        switch scenario {
        case .rateLimitOnce:
            guard await store.isFirst(scenario) else { return }
        case .busy where modelCall.options.rejectsIfBusy:
            throw Scenario.noCapacity
        case .picky where modelCall.promptMark % 10 == 0:
            throw Refusal.invalid("The sandbox is picky and refuses this prompt")
        default: break
        }
        if let refusal = scenario.refusal { throw refusal }
    }

    private func flakyAct(for modelCall: ModelCall) async -> FlakyAct {
        let prompt = modelCall.promptMark
        return FlakyAct(prompt: prompt, attempt: await attempts.next(prompt))
    }

    private func performance(
        of modelCall: ModelCall, as model: ModelName
    ) throws(Refusal) -> Performance {
        switch modelCall.door.format {
        case .chat: try Speaker(dialect: ChatDialect()).perform(modelCall, as: model)
        case .responses: try Speaker(dialect: ResponsesDialect()).perform(modelCall, as: model)
        case .messages: try Speaker(dialect: MessagesDialect()).perform(modelCall, as: model)
        case .generate(let delivery):
            try GenerateDialect(delivery: delivery).speaker.perform(modelCall, as: model)
        case .embeddings: try Embedder().perform(modelCall, as: model)
        case .run: try Runner().perform(modelCall, as: model)
        case .image, .speech, .transcription: try OpenAIMedia(modelCall).performance()
        }
    }
}

extension ModelCall {
    /// The same number for the same prompt, whole or streamed and under whatever other settings.
    fileprivate var promptMark: UInt64 {
        let names = ["messages", "prompt", "input", "contents", "text"]
        let prompt = names.compactMap { input[$0] }.first ?? input
        var noise = Noise(seed: prompt.jsonText)
        return noise.next()
    }
}
