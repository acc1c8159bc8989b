import AIGateway

/// What makes the account's gateways as a file wants them.
struct GatewayPlan: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case create(GatewaySpec)
        /// The gateway as it was found, and what differs.
        case update(GatewaySpec, from: GatewayRecord, [RecordDifference])
        case keep(GatewayRecord)
        case delete(GatewayRecord)
    }

    /// In the file's order; what is deleted comes last.
    let steps: [Step]

    /// - Parameter prunes: whether gateways that aren't wanted are deleted. The default gateway is
    ///   not: the API makes it anew when it is next used.
    init(wanted: [GatewaySpec], found: [GatewayRecord], prunes: Bool = false) {
        let records = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        let made = wanted.map { spec -> Step in
            guard let record = records[spec.id] else { return .create(spec) }
            let differences = record.differences(from: spec.settings)
            return differences.isEmpty ? .keep(record) : .update(spec, from: record, differences)
        }
        let names = Set(wanted.map(\.id))
        let rest = found.filter { prunes && !names.contains($0.id) && !$0.isDefault }
        steps = made + rest.map(Step.delete)
    }

    var hasDifferences: Bool { steps.contains { !$0.isKeep } }

    /// The names of the gateways that would be deleted.
    var deletions: [String] {
        steps.compactMap { if case .delete(let record) = $0 { record.id } else { nil } }
    }
}

extension GatewayPlan.Step {
    var id: String {
        switch self {
        case .create(let spec), .update(let spec, _, _): spec.id
        case .keep(let record), .delete(let record): record.id
        }
    }

    fileprivate var isKeep: Bool { if case .keep = self { true } else { false } }
}
