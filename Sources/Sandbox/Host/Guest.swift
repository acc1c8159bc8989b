/// Who comes to the gateway host, and what they bring along.
struct Guest: Sendable {
    enum Key: Sendable {
        case absent
        case good
        case refused
    }

    /// Whether they showed a valid token of the account; without one nobody pays for them.
    let isKnown: Bool
    /// The provider's own key.
    let key: Key

    /// Workers AI takes the account's token as its key; any other key is good if it looks like one.
    init(isKnown: Bool, key: String?, for provider: Provider?, entrance: Entrance) {
        self.isKnown = isKnown
        guard let key else {
            self.key = .absent
            return
        }
        let isGood =
            provider?.family == .workersAI
            ? key == entrance.token : Self.isKey(key)
        self.key = isGood ? .good : .refused
    }

    /// Whether providers take the text for a key.
    static func isKey(_ text: String) -> Bool {
        text.utf8.count >= 8 && !text.hasPrefix("bad-")
    }
}
