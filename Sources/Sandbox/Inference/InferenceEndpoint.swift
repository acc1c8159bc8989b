import HTTPTypes

/// The REST host's addresses at which models are asked.
struct InferenceEndpoint: Sendable {
    let gatekeeper: Gatekeeper
    let batches: BatchEndpoint
    let clock: @Sendable () -> Timestamp

    init(gatekeeper: Gatekeeper, clock: @escaping @Sendable () -> Timestamp) {
        self.gatekeeper = gatekeeper
        batches = BatchEndpoint(stage: gatekeeper.stage, clock: clock)
        self.clock = clock
    }

    var routes: [Route] {
        [
            Route(.post, "ai/run") { call, _ in await answer(call, at: .run) },
            Route(.post, "ai/run/**") { call, model in
                BatchEndpoint.isAsked(by: call)
                    ? try await batches.answer(call, model: model[0])
                    : await answer(call, at: .run, model: model[0])
            },
            Route(.post, "ai/v1/chat/completions") { call, _ in await answer(call, at: .chat) },
            Route(.post, "ai/v1/responses") { call, _ in await answer(call, at: .responses) },
            Route(.post, "ai/v1/messages") { call, _ in await answer(call, at: .messages) },
            Route(.post, "ai/v1/embeddings") { call, _ in await answer(call, at: .embeddings) },
            // All of v1 takes POST only, which is why asking for a list of models gives a 405.
            Route(.post, "ai/v1/**") { _, _ in throw Refusal(404, 7000, "No route for that URI") },
        ]
    }

    private func answer(_ call: Call, at door: Door, model: String? = nil) async -> Answer {
        do {
            let modelCall = try ModelCall(call, at: door, model: model, now: clock())
            guard let id = modelCall.gatewayID else {
                return try await gatekeeper.stage.perform(modelCall).answer
            }
            let gateway = try await gatekeeper.store.gatewayInUse(id, at: modelCall.now)
            return await gatekeeper.pass(modelCall, through: gateway)
        } catch {
            return Refusal(error).answer(in: door.errorForm)
        }
    }
}
