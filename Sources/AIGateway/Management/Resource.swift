/// A kind of thing that an account or a gateway keeps: where it is kept, and how the API lists it.
public struct Resource<Record: ManagedRecord>: Sendable {
    /// As in `route`.
    public let noun: String
    /// Relative to the account.
    public let path: String
    /// The gateway that keeps them; `nil` for what the account keeps.
    public let gateway: String?
    /// Whether the gateway keeps them itself, and not one of its things.
    let isOfGateway: Bool
    /// The member of an answer that holds the list, where the list isn't the answer itself.
    let listMember: String?
    let query: [(name: String, value: String)]
    let pageSize: Int
    /// What a refused change means where the token lacks a permission.
    let writePermission: Refusal.Meaning

    init(
        _ noun: String, at path: String, of gateway: String? = nil, listMember: String? = nil,
        query: [(name: String, value: String)] = [], pageSize: Int = 100,
        writePermission: Refusal.Meaning = .missingPermission
    ) {
        self.noun = noun
        let base = gateway.map { "ai-gateway/gateways/\(PercentCoding.encode($0))/" }
        self.path = (base ?? "ai-gateway/") + path
        self.gateway = gateway
        isOfGateway = gateway != nil && !path.contains("/")
        self.listMember = listMember
        self.query = query
        self.pageSize = pageSize
        self.writePermission = writePermission
    }

    func path(to id: String) -> String { "\(path)/\(PercentCoding.encode(id))" }

    /// Takes one thing out of an answer; some kinds have it in a member of their own name.
    func record(_ envelope: Envelope) -> Record {
        Record(envelope.result[noun] ?? envelope.result)
    }
}
