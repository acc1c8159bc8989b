/// Where records of one kind are kept: those of a gateway, or of the account.
struct Shelf: Sendable, Hashable {
    enum Kind: String, Sendable {
        case customDomain = "Custom domain"
        case customProvider = "Custom provider"
        case dataset = "Dataset"
        case evaluation = "Evaluation"
        case policy = "Policy"
        /// A policy that is written but not yet committed.
        case policyDraft = "Policy draft"
        case providerConfig = "Provider config"
    }

    let kind: Kind
    var gateway: String?

    init(_ kind: Kind, of gateway: String? = nil) {
        self.kind = kind
        self.gateway = gateway
    }
}
