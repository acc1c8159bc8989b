extension Gateway {
    /// Makes a gateway.
    ///
    /// The API may take some settings on update only; what the answer lacks is sent again that way.
    /// When the answer is lost, the gateway is looked up before that is called a failure.
    ///
    /// - Throws: ``Refusal/Meaning/alreadyExists`` when there is one of that name.
    public func createGateway(_ spec: GatewaySpec) async throws(GatewayError) -> GatewayRecord {
        guard try await gatewayIfAny(spec.id) == nil, let made = try await make(spec) else {
            throw .refused(
                Refusal(
                    meaning: .alreadyExists, status: nil,
                    message: "a gateway '\(spec.id)' exists already"))
        }
        return made
    }

    /// Makes a gateway as `spec` wants it: it is created, or the settings that differ are changed,
    /// or nothing is done.
    ///
    /// An update replaces a gateway as a whole, so that of two at once the later takes the earlier
    /// back. Therefore the gateway is read again afterwards.
    ///
    /// - Parameter planned: the gateway as it was when the change was decided.
    /// - Throws: ``Refusal/Meaning/changedMeanwhile`` when a setting that would be overwritten
    ///   isn't any more as it was planned.
    public func ensureGateway(
        _ spec: GatewaySpec, planned: GatewayRecord? = nil
    ) async throws(GatewayError) -> GatewayOutcome {
        for _ in 1...Self.mostTries {
            guard let current = try await gatewayIfAny(spec.id) else {
                if let made = try await make(spec) { return .created(made) }
                continue
            }
            if let planned { try check(current, against: planned, spec) }
            if let outcome = try await settle(current, spec) { return outcome }
        }
        throw Self.changedMeanwhile("gateway '\(spec.id)'")
    }

    /// Changes a gateway that exists; see ``ensureGateway(_:planned:)``.
    ///
    /// - Throws: ``Refusal/Meaning/notFound`` when there is none.
    public func updateGateway(_ spec: GatewaySpec) async throws(GatewayError) -> GatewayOutcome {
        for _ in 1...Self.mostTries {
            let current = try await gateway(spec.id)
            if let outcome = try await settle(current, spec) { return outcome }
        }
        throw Self.changedMeanwhile("gateway '\(spec.id)'")
    }

    /// - Returns: `nil` when another was faster.
    private func make(_ spec: GatewaySpec) async throws(GatewayError) -> GatewayRecord? {
        var failure = GatewayError.cancelled
        for _ in 1...Self.mostTries {
            let made: GatewayRecord?
            do throws(GatewayError) {
                made = try await record(of: try creation(of: spec))
            } catch {
                (made, failure) = (nil, error)
            }
            if let made { return try await complete(made, spec) }
            guard failure != .cancelled, let found = try? await gatewayIfAny(spec.id) else {
                if failure.leftNothingDone || failure == .cancelled { throw failure }
                continue
            }
            guard !failure.leftNothingDone else { return nil }
            return try await complete(found, spec)
        }
        throw failure
    }

    /// Sends what the API left out on creation.
    private func complete(
        _ made: GatewayRecord, _ spec: GatewaySpec
    ) async throws(GatewayError) -> GatewayRecord {
        let missing = made.differences(from: spec.settings)
        guard !missing.isEmpty else { return made }
        do throws(GatewayError) {
            return try await replace(made, spec, missing)
        } catch {
            guard case .refused(var refusal) = error else { throw error }
            refusal.message =
                "gateway '\(spec.id)' was made, but not all its settings: \(refusal.message)"
            throw .refused(refusal)
        }
    }

    /// - Returns: `nil` when the change was taken back by another's, or the gateway is gone.
    private func settle(
        _ current: GatewayRecord, _ spec: GatewaySpec
    ) async throws(GatewayError) -> GatewayOutcome? {
        let differences = current.differences(from: spec.settings)
        guard !differences.isEmpty else { return .unchanged(current) }
        let names = Set(differences.map(\.setting))
        let now = try await settle(current, "gateway '\(spec.id)'", names) {
            () async throws(GatewayError) in
            try await replace(current, spec, differences)
        } read: { () async throws(GatewayError) in
            try await gatewayIfAny(spec.id)
        }
        return now.map { .updated($0, differences) }
    }

    /// Replaces the settings that differ and keeps all others, those unknown here included.
    private func replace(
        _ current: GatewayRecord, _ spec: GatewaySpec, _ differences: [RecordDifference]
    ) async throws(GatewayError) -> GatewayRecord {
        let changes = spec.settings.only(Set(differences.map(\.setting)))
        var whole = GatewaySpec(current)
        whole.settings = whole.settings.replacing(changes)
        for (name, value) in GatewaySpec.required.members where whole.settings[name] == nil {
            whole.settings[name] = value
        }
        let answer = try await record(of: try replacement(of: whole))
        let ignored = changes.members.filter { !$0.value.isNull && answer.json[$0.key] == nil }
        guard ignored.isEmpty else {
            let names = ignored.map(\.key).joined(separator: ", ")
            throw .refused(
                Refusal(
                    meaning: .badRequest, status: nil,
                    message: "the API changed gateway '\(spec.id)' but ignored \(names)"))
        }
        return answer
    }

    /// Throws when a setting that is to be overwritten is neither as planned nor as wanted.
    private func check(
        _ current: GatewayRecord, against planned: GatewayRecord, _ spec: GatewaySpec
    ) throws(GatewayError) {
        let names = Set(current.differences(from: spec.settings).map(\.setting))
        guard current.differences(from: planned.members(named: names)).isEmpty else {
            throw Self.changedMeanwhile("gateway '\(spec.id)'")
        }
    }
}

extension JSONObject {
    /// The members of these names.
    fileprivate func only(_ names: Set<String>) -> JSONObject {
        JSONObject(members.compactMap { names.contains($0.key) ? ($0.key, $0.value) : nil })
    }
}
