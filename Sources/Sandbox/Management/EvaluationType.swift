/// A way to judge log entries.
enum EvaluationType: String, Sendable, CaseIterable {
    case cost
    case speed
    case feedback

    var id: String { Identifier.uuid(for: "evaluation type \(rawValue)") }

    private var name: String {
        switch self {
        case .cost: "Cost"
        case .speed: "Speed"
        case .feedback: "Human feedback"
        }
    }

    private var summary: String {
        switch self {
        case .cost: "The average cost of a request, in US dollars."
        case .speed: "The average duration of a request, in milliseconds."
        case .feedback: "The share of answers with good feedback, in per cent."
        }
    }

    var body: JSONValue {
        [
            "id": .string(id), "name": .string(name), "type": .string(rawValue),
            "description": .string(summary), "enable": true, "mandatory": .bool(self == .cost),
            "created_at": "2026-01-01T00:00:00.000Z", "modified_at": "2026-01-01T00:00:00.000Z",
        ]
    }

    func result(for entries: [JSONValue]) -> Double {
        switch self {
        case .cost: Self.average(entries.compactMap { $0["cost"]?.double })
        case .speed: Self.average(entries.compactMap { $0["duration"]?.double })
        case .feedback:
            Self.average(
                entries.compactMap { $0["feedback"]?.double }.map { $0 > 0 ? 100 : 0 })
        }
    }

    private static func average(_ figures: [Double]) -> Double {
        figures.isEmpty ? 0 : figures.reduce(0, +) / Double(figures.count)
    }
}
