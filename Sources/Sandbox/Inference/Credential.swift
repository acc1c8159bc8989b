/// Who pays the provider.
enum Credential: Sendable, Equatable {
    /// The caller, with a key of their own.
    case ownKey(isGood: Bool)
    /// The account, with a key stored at the gateway.
    case storedKey(isGood: Bool)
    /// The account, with its credits.
    case unifiedBilling
    /// Workers AI is Cloudflare itself.
    case account
    case nobody

    /// A key in the request comes first, then a stored one, then the account's credits.
    static func settle(
        _ modelCall: ModelCall, in gateway: GatewayRecord, _ store: SandboxStore
    ) async throws(Refusal) -> Credential {
        let guest = modelCall.guest
        switch guest?.key {
        case .good: return .ownKey(isGood: true)
        case .refused: return .ownKey(isGood: false)
        case .absent, nil: break
        }
        guard guest?.isKnown ?? true else { return .nobody }
        if modelCall.model?.isWorkersAI ?? true { return .account }
        if let key = try await storedKey(for: modelCall, in: gateway, store) {
            return .storedKey(isGood: key.secret.map(Guest.isKey) ?? true)
        }
        guard !gateway.wantsOwnKeys, !modelCall.options.refusesUnifiedBilling else {
            throw Refusal(400, 2021, "This request needs a provider key of your own")
        }
        return .unifiedBilling
    }

    /// The alias counts at the providers' own addresses only.
    private static func storedKey(
        for modelCall: ModelCall, in gateway: GatewayRecord, _ store: SandboxStore
    ) async throws(Refusal) -> StoredRecord? {
        let isNative = modelCall.guest != nil && modelCall.door != .compat
        let alias = isNative ? modelCall.options.keyAlias : nil
        let key = await store.storedKey(
            for: modelCall.model?.provider ?? "", alias: alias ?? "default", in: gateway.id)
        guard alias == nil || key != nil else {
            throw Refusal(400, 2040, "No stored key has the alias \(alias ?? "")")
        }
        return key
    }

    /// Shows the key to the provider, who may refuse it.
    func present() throws(Refusal) {
        switch self {
        case .ownKey(isGood: false), .storedKey(isGood: false), .nobody: throw .badKey
        case .ownKey, .storedKey, .unifiedBilling, .account: return
        }
    }
}

extension GatewayRecord {
    /// Whether the account's credits are not to be touched.
    fileprivate var wantsOwnKeys: Bool { body["byok_only"]?.flag ?? false }
}
