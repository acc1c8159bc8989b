/// A request as policies see it.
struct PolicyRequest: Sendable {
    let identity: JSONValue
    let model: String
    let provider: String

    func isCovered(by resource: JSONValue) -> Bool {
        let patterns = { (name: String) -> [String]? in
            let value = resource[name]
            return value?.text.map { [$0] } ?? value?.items?.compactMap(\.text)
        }
        let hasModel = patterns("model")?.contains { Self.matches(model, $0) } ?? true
        return hasModel && patterns("provider")?.contains(provider) ?? true
    }

    /// A `*` stands for anything within one part of a name.
    private static func matches(_ name: String, _ pattern: String) -> Bool {
        let parts = [name, pattern].map {
            $0.split(separator: "/", omittingEmptySubsequences: false)
        }
        return parts[0].count == parts[1].count && zip(parts[0], parts[1]).allSatisfy(matchesPart)
    }

    private static func matchesPart(_ part: Substring, _ pattern: Substring) -> Bool {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
            return part == pattern
        }
        guard part.hasPrefix(first) else { return false }
        var rest = part.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}
