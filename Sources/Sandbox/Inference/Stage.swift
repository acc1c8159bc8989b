/// Where models act.
struct Stage: Sendable {
    let store: SandboxStore

    func perform(_ modelCall: ModelCall) async throws -> Performance {
        guard let model = modelCall.model, model.route == nil else {
            throw modelCall.door.unknownModel(modelCall.modelText)
        }
        if model.scenario == .busy, modelCall.options.rejectsIfBusy { throw Scenario.noCapacity }
        if let scenario = model.scenario, let refusal = scenario.refusal {
            let isDue = scenario == .rateLimitOnce ? await store.isFirst(scenario) : true
            if isDue { throw refusal }
        }
        var performance = try performance(of: modelCall, as: model)
        performance.answer.holdBack = model.scenario?.holdBack ?? .zero
        return performance
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
