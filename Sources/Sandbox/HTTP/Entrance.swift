import HTTPTypes

/// Who may come in: the one token, for the one account.
struct Entrance: Sendable {
    let token: String
    let accountID: String

    func admit(_ call: Call) throws(Refusal) {
        guard let token = presentedToken(in: call) else {
            throw Refusal(401, 10000, "Authentication error")
        }
        guard token.utf8.count >= 10, !token.contains(where: \.isWhitespace) else {
            throw Refusal(400, 9106, "Invalid format for Authorization header")
        }
        guard token == self.token else {
            throw Refusal(401, 10000, "Authentication error")
        }
    }

    func admit(account: String, path: String) throws(Refusal) {
        guard Hex.holds(account, digits: 32) else {
            throw Refusal(
                404, 7003,
                "Could not route to \(path), perhaps your object identifier is invalid?"
            )
        }
        guard account == accountID else {
            throw Refusal(403, 10000, "Authentication error")
        }
    }

    private func presentedToken(in call: Call) -> String? {
        if let authorization = call.fields[.authorization] {
            guard authorization.lowercased().hasPrefix("bearer ") else { return nil }
            return String(authorization.dropFirst("bearer ".count))
        }
        // Anthropic's SDK has no other place for a key.
        guard call.path.hasSuffix("/ai/v1/messages") else { return nil }
        return call.fields["x-api-key"]
    }
}
