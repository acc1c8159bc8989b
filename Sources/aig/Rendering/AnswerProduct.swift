import AIGateway

/// What an answer must have for a command that asks for just that.
enum AnswerProduct {
    case text, picture, sound

    /// - Parameter types: the media types of what it has besides text, by their first bytes.
    /// - Throws: ``GatewayError/malformed(_:)`` for an answer that has anything else.
    func check(hasText: Bool, hasMedia: Bool, types: [String] = []) throws(GatewayError) {
        if self == .text, !hasText { throw .malformed("it has no text") }
        if self != .text, !hasMedia { throw .malformed("it has no \(name)") }
        if let other = types.first(where: isAnother) {
            throw .malformed("it has \(other) where the \(name) should be")
        }
    }

    private var name: String { "\(self)" }

    /// Whether that is surely something else; of raw sound, nothing can be told.
    private func isAnother(_ type: String) -> Bool {
        guard type != MediaType.unknown else { return false }
        let kind = type.prefix { $0 != "/" }
        return switch self {
        case .text: true
        case .picture: kind != "image"
        case .sound: kind != "audio" && kind != "video"
        }
    }
}
