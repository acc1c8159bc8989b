import HTTPTypes

/// The gateway host: the same gateways, spoken to in the providers' own ways.
struct GatewayHostEndpoint: Sendable {
    let gatekeeper: Gatekeeper
    let entrance: Entrance
    let clock: @Sendable () -> Timestamp

    var routes: [Route] {
        [
            Route(.post, "v1/*/*") { call, place in
                await answer(in: .gateway) {
                    try await universal(call, try await enter(call, place))
                }
            },
            Route(.get, "v1/*/*/compat/models") { call, place in
                await answer(in: .gateway) {
                    _ = try await enter(call, place)
                    return .json(CompatModels.list(at: clock()))
                }
            },
            Route(.post, "v1/*/*/compat/chat/completions") { call, place in
                await answer(in: .native(.openAI)) {
                    try await compat(call, try await enter(call, place, takingKey: true))
                }
            },
            Route(.post, "v1/*/*/*/**") { call, place in
                let family = try? Provider(place[2]).family
                return await answer(in: family.map { .native($0) } ?? .gateway) {
                    try await native(call, try await enter(call, place), place[2], place[3])
                }
            },
        ]
    }

    private func answer(
        in form: Refusal.Form, _ body: () async throws -> Answer
    ) async -> Answer {
        do {
            return try await body()
        } catch {
            return Refusal(error).answer(in: form)
        }
    }

    // MARK: The way in

    /// A gateway that was entered.
    private struct Visit {
        let gateway: GatewayRecord
        let now: Timestamp
        /// Whether a valid token of the account was shown.
        let isKnown: Bool
    }

    /// - Parameter takingKey: whether the account's token may come as if it were a provider's key,
    ///   which is how OpenAI's SDKs send it to the unified address.
    private func enter(
        _ call: Call, _ place: [String], takingKey: Bool = false
    ) async throws(Refusal) -> Visit {
        let now = clock()
        guard place[0] == entrance.accountID else { throw .noGateway }
        let isKnown =
            call.fields["cf-aig-authorization"] == "Bearer \(entrance.token)"
            || (takingKey && Provider.bearer(in: call) == entrance.token)
        let gateway = try? await gatekeeper.store.gateway(place[1])
        // The default gateway comes into being by being used, but not by just anybody.
        let asksWho = gateway?.asksWho ?? (place[1] == "default")
        guard isKnown || !asksWho else { throw Refusal(401, 2009, "Unauthorized") }
        return Visit(
            gateway: try await gatekeeper.store.gatewayInUse(place[1], at: now), now: now,
            isKnown: isKnown)
    }

    /// The account's own providers must have been made before they can be used.
    private func check(_ provider: Provider?) async throws(Refusal) {
        guard let slug = provider?.customSlug else { return }
        guard await gatekeeper.store.customProvider(slug) != nil else {
            throw .unknownProvider
        }
    }

    // MARK: One model

    private func compat(_ call: Call, _ visit: Visit) async throws -> Answer {
        let body = try call.object()
        let target = try CompatTarget(try ModelCall.name(in: body))
        try await check(target.provider)
        let key = Provider.bearer(in: call)
        let guest = Guest(
            isKnown: visit.isKnown, key: key == entrance.token ? nil : key, for: target.provider,
            entrance: entrance)
        let modelCall = try ModelCall(
            compat: call, body: body, as: target.model, gateway: visit.gateway.id, guest: guest,
            now: visit.now)
        return await gatekeeper.pass(modelCall, through: visit.gateway)
    }

    private func native(
        _ call: Call, _ visit: Visit, _ provider: String, _ path: String
    ) async throws -> Answer {
        let provider = try Provider(provider)
        try await check(provider)
        let modelCall = try modelCall(call, visit, to: provider, path)
        return await gatekeeper.pass(modelCall, through: visit.gateway)
    }

    private func modelCall(
        _ call: Call, _ visit: Visit, to provider: Provider, _ path: String
    ) throws(Refusal) -> ModelCall {
        let address = try NativeAddress(provider, path, call.query)
        let guest = Guest(
            isKnown: visit.isKnown, key: provider.key(in: call), for: provider, entrance: entrance)
        return try ModelCall(
            call, at: address, gateway: visit.gateway.id, guest: guest, now: visit.now)
    }

    // MARK: Several models, one after the other

    private func universal(_ call: Call, _ visit: Visit) async throws -> Answer {
        let legs = try UniversalLeg.all(in: call)
        for leg in legs { try await check(leg.provider) }
        try await gatekeeper.store.admit(to: visit.gateway, at: visit.now)
        var waited = Duration.zero
        for (step, leg) in legs.enumerated() {
            let outcome = await attempt(leg, visit, step)
            var answer = outcome.answer
            if let refusal = outcome.refusal {
                waited += answer.holdBack
                guard step == legs.count - 1 else { continue }
                answer = refusal.answer(in: .gateway)
                answer.fields["cf-aig-step"] = "\(step)"
            }
            answer.holdBack += waited
            return answer
        }
        throw Refusal(400, 7001, "A list of at least one request is required")
    }

    private func attempt(
        _ leg: UniversalLeg, _ visit: Visit, _ step: Int
    ) async -> Gatekeeper.Outcome {
        do {
            var modelCall = try modelCall(leg.call, visit, to: leg.provider, leg.path)
            modelCall.patience = leg.patience.completed(by: modelCall.patience)
            return await gatekeeper.attempt(modelCall, through: visit.gateway, step: step)
        } catch {
            return .init(answer: error.answer(in: .gateway), refusal: error)
        }
    }
}

extension GatewayRecord {
    /// Whether the gateway host lets in only those who show a token.
    fileprivate var asksWho: Bool { body["authentication"]?.flag ?? false }
}
