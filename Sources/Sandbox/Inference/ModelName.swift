/// A model as clients name it: `author/model`, `@cf/author/model`, `dynamic/x`, `sandbox/x`.
struct ModelName: Sendable, Equatable {
    let text: String
    let parts: [String]

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isHosted = parts[0] == "@cf" || parts[0] == "@hf"
        let named = isHosted ? Array(parts.dropFirst()) : parts
        guard named.count >= 2, named.allSatisfy(Self.isName) else { return nil }
        guard parts[0] != "sandbox" || Scenario(rawValue: text) != nil else { return nil }
        self.text = text
        self.parts = parts
    }

    private static func isName(_ part: String) -> Bool {
        guard let first = part.first, first.isASCII, first.isLetter || first.isNumber else {
            return false
        }
        return part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._:-".contains($0)) }
    }

    var isWorkersAI: Bool { parts[0].hasPrefix("@") }

    /// The last part: what providers themselves call the model.
    var name: String { parts[parts.count - 1] }

    var author: String { isWorkersAI ? parts[1] : parts[0] }

    var scenario: Scenario? { Scenario(rawValue: text) }

    /// The name that answers carry: providers don't know about the author in front of theirs.
    var served: String {
        isWorkersAI ? text : parts.dropFirst().joined(separator: "/")
    }

    /// The gateway's own word for who serves the model, where it differs from the catalog's.
    var provider: String {
        if isWorkersAI { return "workers-ai" }
        return switch author {
        case "xai": "grok"
        case "google": "google-ai-studio"
        case "dynamic": "sandbox"
        default: author
        }
    }

    func contains(_ words: String...) -> Bool {
        words.contains { text.lowercased().contains($0) }
    }
}
