/// What goes wrong because the call itself asks for it, in its `x-sandbox-fault` header.
struct Mishap: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable {
        case rateLimit = "rate-limit"
        case unavailable
        case lostAnswer = "lost-answer"
        case hangUp = "hang-up"

        var summary: String {
            switch self {
            case .rateLimit: "too many requests: 429, code 971, retry after 1 s"
            case .unavailable: "an HTML page from the edge instead of an answer: 503"
            case .lostAnswer: "the call is done, and the connection closes without an answer"
            case .hangUp: "the connection closes, and nothing is done"
            }
        }
    }

    let kind: Kind
    /// Whether it happens to the first call only of those with this method and address.
    let isOnce: Bool

    static let field = "x-sandbox-fault"
    private static let once = "-once"

    init?(in call: Call) throws(Refusal) {
        guard let text = call.fields[Self.field] else { return nil }
        isOnce = text.hasSuffix(Self.once)
        let name = isOnce ? String(text.dropLast(Self.once.count)) : text
        guard let kind = Kind(rawValue: name) else {
            let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                400, 7001,
                "Invalid \(Self.field) header: expected one of \(names), or that"
                    + " with \(Self.once) behind it")
        }
        self.kind = kind
    }
}
