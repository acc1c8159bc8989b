/// When a policy applies: as much of the Common Expression Language as policies are documented with.
indirect enum Condition: Sendable, Equatable {
    case literal(JSONValue)
    case field([String])
    case not(Condition)
    case both(Condition, Condition)
    case either(Condition, Condition)
    case equal(Condition, Condition)
    case member(Condition, of: Condition)
    case test(Test, Condition, Condition)

    enum Test: String, Sendable {
        case startsWith, endsWith, contains
    }

    /// The value for an identity; none when it lacks a field, unless the field doesn't matter.
    func value(for identity: JSONValue) -> JSONValue? {
        switch self {
        case .literal(let value):
            return value
        case .field(let names):
            return names.reduce(identity) { $0?[$1] }
        case .not(let operand):
            return operand.flag(for: identity).map { .bool(!$0) }
        case .both(let left, let right):
            return Self.joined(left, right, for: identity, decidedBy: false)
        case .either(let left, let right):
            return Self.joined(left, right, for: identity, decidedBy: true)
        case .equal(let left, let right):
            return both(left, right, for: identity).map { .bool($0 == $1) }
        case .member(let item, let list):
            return both(item, list, for: identity).map { .bool($1.items?.contains($0) ?? false) }
        case .test(let test, let subject, let object):
            guard let (left, right) = both(subject, object, for: identity), let left = left.text,
                let right = right.text
            else { return nil }
            return .bool(test.holds(left, right))
        }
    }

    func flag(for identity: JSONValue) -> Bool? {
        value(for: identity)?.flag
    }

    private func both(
        _ left: Condition, _ right: Condition, for identity: JSONValue
    ) -> (JSONValue, JSONValue)? {
        guard let left = left.value(for: identity), let right = right.value(for: identity) else {
            return nil
        }
        return (left, right)
    }

    /// One side can decide alone, whatever is missing on the other.
    private static func joined(
        _ left: Condition, _ right: Condition, for identity: JSONValue, decidedBy decisive: Bool
    ) -> JSONValue? {
        let flags = [left.flag(for: identity), right.flag(for: identity)]
        if flags.contains(decisive) { return .bool(decisive) }
        return flags.contains(nil) ? nil : .bool(!decisive)
    }
}

extension Condition.Test {
    fileprivate func holds(_ text: String, _ part: String) -> Bool {
        switch self {
        case .startsWith: text.hasPrefix(part)
        case .endsWith: text.hasSuffix(part)
        case .contains: text.contains(part)
        }
    }
}
