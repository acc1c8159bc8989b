import AIGateway
import Terminal

extension GatewayPlan {
    /// A line for each gateway that isn't as wanted, and one for each of its values.
    func lines(colored: Bool) -> [String] { steps.flatMap { $0.lines(colored: colored) } }

    /// The same for scripts.
    var json: JSON {
        var object = JSONObject()
        object["create"] = .array(
            steps.compactMap { step in
                guard case .create(let spec) = step else { return nil }
                return ["id": .string(spec.id), "settings": .object(spec.settings)]
            })
        object["update"] = .array(
            steps.compactMap { step in
                guard case .update(let spec, _, let differences) = step else { return nil }
                return ["id": .string(spec.id), "changes": .array(differences.map(\.json))]
            })
        object["delete"] = .array(deletions.map(JSON.string))
        object["unchanged"] = .array(
            steps.compactMap { step in
                if case .keep(let record) = step { .string(record.id) } else { nil }
            })
        return .object(object)
    }
}

extension GatewayPlan.Step {
    fileprivate func lines(colored: Bool) -> [String] {
        switch self {
        case .create(let spec):
            [Style.green.apply(to: "+ \(spec.id)", when: colored)]
                + spec.settings.members.map {
                    "    \($0.key): \($0.value.masked(named: $0.key).text())"
                }
        case .update(let spec, _, let differences):
            [Style.yellow.apply(to: "~ \(spec.id)", when: colored)]
                + differences.map { "    \($0.text)" }
        case .delete(let record): [Style.red.apply(to: "- \(record.id)", when: colored)]
        case .keep: []
        }
    }
}

extension RecordDifference {
    /// As in `cache_ttl: 0 -> 3600`.
    var text: String { "\(field): \(masked(actual).text()) -> \(masked(wanted).text())" }

    var json: JSON {
        ["field": .string(field), "from": masked(actual), "to": masked(wanted)]
    }

    private func masked(_ value: JSON?) -> JSON { (value ?? .null).masked(named: field) }
}
