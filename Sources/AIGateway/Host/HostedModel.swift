/// A model's name as the gateway host reads it: who serves the model, and what they call it.
public struct HostedModel: Sendable, Equatable {
    /// The whole name, as the user typed it.
    public let typed: String
    public let provider: Provider
    /// The provider's own name for the model.
    public let name: String

    /// - Parameter isValidated: whether the provider has to be a known one.
    /// - Returns: `nil` for a name without a provider, or with one that is not known.
    public init?(_ typed: String, isValidated: Bool = true) {
        self.typed = typed
        guard !typed.hasPrefix("@") else {
            (provider, name) = (.workersAI, typed)
            return
        }
        let halves = typed.split(separator: "/", maxSplits: 1).map(String.init)
        guard halves.count == 2, halves[0] != "dynamic" else { return nil }
        let known = Provider(named: halves[0])
        guard let provider = known ?? (isValidated ? nil : Provider(unchecked: halves[0])) else {
            return nil
        }
        (self.provider, name) = (provider, halves[1])
    }
}
