import AIGateway

/// What an answer must have for a command that asks for just that.
enum AnswerProduct {
    case text
    /// Something that is no text, by its name for a person.
    case media(String)

    /// - Throws: ``GatewayError/malformed(_:)`` for an answer that has anything else.
    func check(hasText: Bool, hasMedia: Bool) throws(GatewayError) {
        switch self {
        case .text: if !hasText { throw .malformed("it has no text") }
        case .media(let name): if !hasMedia { throw .malformed("it has no \(name)") }
        }
    }
}
