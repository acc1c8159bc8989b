/// Something made through the API that is shown the way it was made.
struct StoredRecord: Sendable, Equatable {
    let id: String
    let createdAt: Timestamp
    /// What the API shows.
    var body: JSONValue
    /// What it doesn't.
    var secret: String?

    private static let readOnly: Set<String> = [
        "id", "created_at", "modified_at", "account_id", "account_tag", "gateway_id",
    ]

    /// A record of these settings, among which the API's own members don't count.
    init(_ settings: JSONValue, of gateway: String? = nil, at now: Timestamp) {
        id = Identifier.uuid(at: now)
        createdAt = now
        body = ["id": .string(id)]
        body["gateway_id"] = gateway.map(JSONValue.string)
        body["created_at"] = .string(now.text)
        change(to: settings, at: now)
    }

    /// Takes members over, and leaves those alone that are not mentioned.
    mutating func change(to settings: JSONValue, at now: Timestamp) {
        for member in settings.members ?? [] where !Self.readOnly.contains(member.name) {
            body[member.name] = member.value
        }
        body["modified_at"] = .string(now.text)
    }
}
