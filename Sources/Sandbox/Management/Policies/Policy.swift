/// A policy as it is weighed.
struct Policy: Sendable {
    enum Action: Sendable, Equatable {
        case allow
        case block
        /// In US dollars, and in which period.
        case limit(Double, String)
    }

    let name: String
    let action: Action
    private let body: JSONValue
    private let condition: Condition?

    init(_ body: JSONValue) {
        self.body = body
        name = body["name"]?.text ?? ""
        let action = body["action"]
        self.action =
            switch action?["type"]?.text {
            case "block": .block
            case "limit": .limit(action?["amount"]?.double ?? 0, action?["period"]?.text ?? "")
            default: .allow
            }
        condition = body["condition"]?.text.flatMap { try? ConditionParser.parse($0) }
    }

    /// What is wrong with a policy that no shape can tell.
    static func faults(in body: JSONValue) -> [Refusal.Fault] {
        var faults: [Refusal.Fault] = []
        do throws(ConditionParser.Failure) {
            _ = try body["condition"]?.text.map(ConditionParser.parse)
        } catch {
            let message = "Expected \(error.expected) at character \(error.position + 1)"
            faults.append(.init(message: message, path: ["condition"]))
        }
        if let actor = body["actor"]?.text, fields(inActor: actor) == nil {
            faults.append(.init(message: "A field in braces isn't closed", path: ["actor"]))
        }
        if let amount = body["action"]?["amount"]?.double, amount <= 0 {
            faults.append(
                .init(message: "Must be greater than zero", path: ["action", "amount"]))
        }
        return faults
    }

    /// A field that is missing makes a block hold, and anything else not apply.
    func applies(to request: PolicyRequest) -> Bool {
        let isExcepted = body["action"]?["except"]?.flag ?? false
        guard request.isCovered(by: body["resource"] ?? "*") != isExcepted else { return false }
        guard action == .block || bucket(for: request) != nil else { return false }
        let holds = condition.map { $0.flag(for: request.identity) } ?? true
        return holds ?? (action == .block)
    }

    /// The budget that the request draws on; none when the actor names a field that is missing.
    func bucket(for request: PolicyRequest) -> String? {
        var actor = body["actor"]?.text ?? "company:all"
        guard let fields = Self.fields(inActor: actor) else { return nil }
        for field in fields {
            let names = field.split(separator: ".").map(String.init)
            guard let value = Condition.field(names).value(for: request.identity) else {
                return nil
            }
            actor.replace("{\(field)}", with: value.text ?? value.jsonText)
        }
        return actor + " " + (body["resource"] ?? "*").jsonText
    }

    private static func fields(inActor actor: String) -> [Substring]? {
        let pieces = actor.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        let fields = pieces.compactMap { piece in
            piece.firstIndex(of: "}").map { piece[..<$0] }
        }
        return fields.count == pieces.count ? fields : nil
    }
}
