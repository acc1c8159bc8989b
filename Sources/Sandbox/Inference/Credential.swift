/// Who pays the provider.
enum Credential: Sendable, Equatable {
    /// The caller, with a key of their own.
    case ownKey(isGood: Bool)
    /// The account, with a key stored at the gateway.
    case storedKey
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
        if try await hasStoredKey(for: modelCall, in: gateway, store) { return .storedKey }
        guard !gateway.wantsOwnKeys, !modelCall.options.refusesUnifiedBilling else {
            throw Refusal(400, 2021, "This request needs a provider key of your own")
        }
        return .unifiedBilling
    }

    /// The alias counts at the providers' own addresses only.
    private static func hasStoredKey(
        for modelCall: ModelCall, in gateway: GatewayRecord, _ store: SandboxStore
    ) async throws(Refusal) -> Bool {
        let isNative = modelCall.guest != nil && modelCall.door != .compat
        guard isNative, let alias = modelCall.options.keyAlias, alias != "default" else {
            return false
        }
        throw Refusal(400, 2040, "No stored key has the alias \(alias)")
    }

    /// Shows the key to the provider, who may refuse it.
    func present() throws(Refusal) {
        switch self {
        case .ownKey(isGood: false), .nobody: throw .badKey
        case .ownKey, .storedKey, .unifiedBilling, .account: return
        }
    }
}

extension GatewayRecord {
    /// Whether the account's credits are not to be touched.
    fileprivate var wantsOwnKeys: Bool { body["byok_only"]?.flag ?? false }
}
