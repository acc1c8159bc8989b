import HTTPTypes

/// Everything that asks a model: the gateway in front, the model behind it.
struct InferenceEndpoint: Sendable {
    let store: SandboxStore
    /// The pause between streamed tokens, which the durations in the logs include.
    let delay: Duration
    let clock: @Sendable () -> Timestamp

    var routes: [Route] {
        [
            Route(.post, "ai/run") { call, _ in await answer(call, at: .run) },
            Route(.post, "ai/run/**") { call, model in
                await answer(call, at: .runModel(model[0]))
            },
            Route(.post, "ai/v1/chat/completions") { call, _ in await answer(call, at: .chat) },
            Route(.post, "ai/v1/responses") { call, _ in await answer(call, at: .responses) },
            Route(.post, "ai/v1/messages") { call, _ in await answer(call, at: .messages) },
            Route(.post, "ai/v1/embeddings") { call, _ in await answer(call, at: .embeddings) },
            // All of v1 takes POST only, which is why asking for a list of models gives a 405.
            Route(.post, "ai/v1/**") { _, _ in throw Refusal(404, 7000, "No route for that URI") },
        ]
    }

    private func answer(_ call: Call, at door: Door) async -> Answer {
        do {
            let modelCall = try ModelCall(call, at: door, now: clock())
            guard let id = modelCall.gatewayID else {
                return try await perform(modelCall).answer
            }
            let gateway = try await store.gatewayInUse(id, at: modelCall.now)
            return await pass(modelCall, through: gateway)
        } catch {
            return refusal(error).answer(in: door.errorForm)
        }
    }

    private func refusal(_ error: any Error) -> Refusal {
        error as? Refusal ?? Refusal(500, 1000, "The sandbox failed: \(error)")
    }

    // MARK: The gateway

    private func pass(_ modelCall: ModelCall, through gateway: GatewayRecord) async -> Answer {
        let passage = Passage(modelCall, gateway: gateway)
        do {
            try await store.admit(to: gateway, at: modelCall.now)
            if var performance = await cached(modelCall, in: gateway) {
                performance.answer.holdBack = .zero
                return await finish(passage, performance, isCached: true)
            }
            let performance = try await perform(modelCall)
            await keep(performance, of: modelCall, in: gateway)
            return await finish(passage, performance)
        } catch {
            let answer = refusal(error).answer(in: modelCall.door.errorForm)
            return await finish(passage, Performance(answer: answer))
        }
    }

    private func cached(_ modelCall: ModelCall, in gateway: GatewayRecord) async -> Performance? {
        guard modelCall.cacheTTL(in: gateway) != nil else { return nil }
        return await store.cached(modelCall.cacheKey(in: gateway), at: modelCall.now)
    }

    /// Streams are not remembered, and neither are failures.
    private func keep(
        _ performance: Performance, of modelCall: ModelCall, in gateway: GatewayRecord
    ) async {
        guard let ttl = modelCall.cacheTTL(in: gateway), case .whole = performance.answer.body,
            performance.answer.status == 200
        else { return }
        let key = modelCall.cacheKey(in: gateway)
        await store.keep(performance, for: key, until: modelCall.now + ttl)
    }

    private func finish(
        _ passage: Passage, _ performance: Performance, isCached: Bool = false
    ) async -> Answer {
        let entry = passage.logEntry(for: performance, isCached: isCached, delay: delay)
        if let entry { await store.record(entry) }
        var answer = performance.answer
        for field in passage.fields(isCached: isCached) { answer.fields.append(field) }
        return answer
    }

    // MARK: The model

    private func perform(_ modelCall: ModelCall) async throws -> Performance {
        guard let model = ModelName(modelCall.modelText) else {
            throw modelCall.door.unknownModel(modelCall.modelText)
        }
        if let scenario = model.scenario, let refusal = scenario.refusal {
            let isDue = scenario == .rateLimitOnce ? await store.isFirst(scenario) : true
            if isDue { throw refusal }
        }
        var performance = try stage(modelCall, for: model)
        if model.scenario == .slow { performance.answer.holdBack = .seconds(5) }
        return performance
    }

    private func stage(
        _ modelCall: ModelCall, for model: ModelName
    ) throws(Refusal) -> Performance {
        switch modelCall.door {
        case .chat: try Speaker(dialect: ChatDialect()).perform(modelCall, as: model)
        case .responses: try Speaker(dialect: ResponsesDialect()).perform(modelCall, as: model)
        case .messages: try Speaker(dialect: MessagesDialect()).perform(modelCall, as: model)
        case .embeddings: try Embedder().perform(modelCall, as: model)
        case .run, .runModel: try Runner().perform(modelCall, as: model)
        }
    }
}
