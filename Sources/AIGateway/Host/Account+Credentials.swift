import HTTPTypes

extension Account {
    /// The fields with which a provider on the gateway host is shown who pays: the account's own
    /// key of it, or for Workers AI the token. Without them, a key stored in the gateway is used, or
    /// Unified Billing.
    func fields(for provider: Provider) -> HTTPFields {
        key(for: provider).map(provider.fields) ?? HTTPFields()
    }

    /// The fields that go with a question on the gateway host.
    func fields(for destination: Destination) -> HTTPFields {
        var fields = HTTPFields()
        switch destination {
        case .api:
            // What is public needs none.
            guard !token.exposed.isEmpty else { return fields }
            fields[.authorization] = "Bearer \(token.exposed)"
            return fields
        case .native(let provider): fields = self.fields(for: provider)
        // Whatever the provider's own way, this address wants it in OpenAI's.
        case .compat(let provider):
            fields[.authorization] = provider.flatMap(key).map { "Bearer \($0.exposed)" }
        case .universal: break
        }
        fields[.gatewayAuthorization] = "Bearer \(token.exposed)"
        return fields
    }

    private func key(for provider: Provider) -> Secret? {
        provider == .workersAI ? token : providerKeys[provider.slug]
    }
}
