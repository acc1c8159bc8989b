import HTTPTypes

/// The gateway in front of the models: it counts, remembers, retries and writes down.
struct Gatekeeper: Sendable {
    let store: SandboxStore
    let stage: Stage
    let meters = RouteMeters()
    /// The pause between streamed tokens, which the durations in the logs include.
    let delay: Duration

    /// What came of one call to one model.
    struct Outcome: Sendable {
        var answer: Answer
        /// Why it is not the answer that was hoped for.
        var refusal: Refusal?
    }

    init(store: SandboxStore, delay: Duration) {
        self.store = store
        stage = Stage(store: store)
        self.delay = delay
    }

    /// A call that names one model, or a route to some.
    func pass(_ modelCall: ModelCall, through gateway: GatewayRecord) async -> Answer {
        do {
            try await store.admit(to: gateway, at: modelCall.now)
            guard let route = modelCall.model?.route, modelCall.door.format == .chat else {
                return await attempt(modelCall, through: gateway).answer
            }
            return try await follow(route, modelCall, through: gateway).answer
        } catch {
            return await finish(Passage(modelCall, gateway: gateway), failing: error).answer
        }
    }

    private func follow(
        _ route: String, _ modelCall: ModelCall, through gateway: GatewayRecord
    ) async throws(Refusal) -> Outcome {
        guard let elements = await store.deployedElements(ofRoute: route, in: gateway.id) else {
            throw .notFound("Route \(route)")
        }
        var walk = RouteWalk(self, modelCall, through: gateway, elements: elements)
        return try await walk.outcome()
    }

    /// One of perhaps several models that are asked, once the request itself was admitted.
    func attempt(
        _ modelCall: ModelCall, through gateway: GatewayRecord, step: Int = 0
    ) async -> Outcome {
        let passage = Passage(modelCall, gateway: gateway, step: step)
        do {
            let credential = try await Credential.settle(modelCall, in: gateway, store)
            if var performance = await cached(modelCall, in: gateway) {
                performance.answer.holdBack = .zero
                return await finish(passage, performance, isCached: true)
            }
            try credential.present()
            let performance = try await persist(modelCall, in: gateway)
            await keep(performance, of: modelCall, in: gateway)
            return await finish(passage, performance)
        } catch {
            return await finish(passage, failing: error)
        }
    }

    // MARK: Retries

    private func persist(
        _ modelCall: ModelCall, in gateway: GatewayRecord
    ) async throws -> Performance {
        let patience = modelCall.patience.completed(by: Patience(gateway: gateway.body))
        var elapsed = Duration.zero
        for attempt in 1..<patience.mostAttempts {
            do {
                return try await timed(modelCall, by: patience, attempt).after(elapsed)
            } catch let refusal as Refusal {
                guard refusal.isTransient else { throw refusal.after(elapsed) }
                elapsed += refusal.holdBack + patience.pause(afterAttempt: attempt)
            }
        }
        do {
            return try await timed(modelCall, by: patience, patience.mostAttempts).after(elapsed)
        } catch let refusal as Refusal {
            throw refusal.after(elapsed)
        }
    }

    private func timed(
        _ modelCall: ModelCall, by patience: Patience, _ attempt: Int
    ) async throws -> Performance {
        let performance = try await stage.perform(modelCall)
        if let limit = patience.limit(ofAttempt: attempt), performance.answer.holdBack > limit {
            throw Refusal(408, 3046, "Request timeout", origin: .model(type: "timeout_error"))
                .after(limit)
        }
        return performance
    }

    // MARK: The cache

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

    // MARK: The log

    private func finish(_ passage: Passage, failing error: any Error) async -> Outcome {
        let refusal = Refusal(error)
        let answer = refusal.answer(in: passage.modelCall.door.errorForm)
        var outcome = await finish(passage, Performance(answer: answer))
        outcome.refusal = refusal
        return outcome
    }

    private func finish(
        _ passage: Passage, _ performance: Performance, isCached: Bool = false
    ) async -> Outcome {
        let entry = passage.logEntry(for: performance, isCached: isCached, delay: delay)
        if let entry { await store.record(entry) }
        var answer = performance.answer
        for field in passage.fields(isCached: isCached) { answer.fields.append(field) }
        return Outcome(answer: answer)
    }
}

extension Performance {
    fileprivate func after(_ elapsed: Duration) -> Performance {
        var performance = self
        performance.answer.holdBack += elapsed
        return performance
    }
}

extension Refusal {
    fileprivate func after(_ elapsed: Duration) -> Refusal {
        var refusal = self
        refusal.holdBack += elapsed
        return refusal
    }
}
