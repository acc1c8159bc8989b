import HTTPTypes

/// One operation of the API: a method, a path pattern, and who answers.
struct Route: Sendable {
    let method: HTTPRequest.Method
    private let pattern: [Substring]
    let answer: @Sendable (Call, [String]) async throws -> Answer

    /// In the pattern `*` stands for one part of the path and a final `**` for all that are left;
    /// what they stood for is handed to `answer` in order.
    init(
        _ method: HTTPRequest.Method, _ pattern: String,
        answer: @escaping @Sendable (Call, [String]) async throws -> Answer
    ) {
        self.method = method
        self.pattern = pattern.split(separator: "/")
        self.answer = answer
    }

    func captures(_ path: some Collection<String>) -> [String]? {
        var captured: [String] = []
        var rest = path[...]
        for part in pattern {
            if part == "**" {
                return rest.isEmpty ? nil : captured + [rest.joined(separator: "/")]
            }
            guard let next = rest.popFirst(), part == "*" || part == next else { return nil }
            if part == "*" { captured.append(next) }
        }
        return rest.isEmpty ? captured : nil
    }
}
