/// What was done to make a gateway as it is wanted.
public enum GatewayOutcome: Sendable, Equatable {
    case created(GatewayRecord)
    /// With what was different before.
    case updated(GatewayRecord, [RecordDifference])
    case unchanged(GatewayRecord)

    /// The gateway as it is now.
    public var record: GatewayRecord {
        switch self {
        case .created(let record), .updated(let record, _), .unchanged(let record): record
        }
    }

    /// `created`, `updated` or `unchanged`.
    public var word: String {
        switch self {
        case .created: "created"
        case .updated: "updated"
        case .unchanged: "unchanged"
        }
    }

    /// The settings that were changed, each once.
    public var changedSettings: [String] {
        guard case .updated(_, let differences) = self else { return [] }
        return differences.map(\.setting).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }
}
