import AIGateway

extension JSON {
    /// Members whose numbers are cents.
    private static let amounts: Set<String> = [
        "balance", "amount", "threshold", "amount_due", "amount_paid", "amount_remaining",
        "aggregated_value", "min", "max", "minimum", "maximum", "min_amount", "max_amount",
    ]
    /// Members whose numbers are moments.
    private static let moments: Set<String> = [
        "start", "end", "period_start", "period_end", "created", "lastFailedAt",
    ]

    /// For a person to read: amounts in dollars, moments as dates, and what is nested under names
    /// with dots, as `--field` takes them.
    var forReading: JSON { .object(JSONObject(flat(under: ""))) }

    private func flat(under path: String) -> [(String, JSON)] {
        switch self {
        case .object(let object):
            object.members.flatMap { name, value in
                value.readable(as: name).flat(under: path.isEmpty ? name : "\(path).\(name)")
            }
        case .array(let elements):
            elements.enumerated().flatMap { $1.flat(under: "\(path).\($0)") }
        default: [(path, self)]
        }
    }

    private func readable(as name: String) -> JSON {
        if Self.amounts.contains(name), let money = Money(cents: self) {
            return .string(money.dollars)
        }
        if Self.moments.contains(name), let integer {
            return .string(Date(unixTime: integer).formatted(.iso8601))
        }
        return isNull ? "" : self
    }
}
