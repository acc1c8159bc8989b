import AIGateway
import Terminal

/// Makes an evaluation of datasets and types that are called by their names.
struct EvaluationMaker: Sendable {
    let name: String
    let datasets: [String]
    let types: [String]

    func make(
        _ evaluations: ResourceActions<EvaluationRecord>, _ flags: RecordFlags
    ) async throws {
        try evaluations.check(name)
        try await evaluations.management.run { client in
            try await make(in: evaluations.resource, with: client)
        } preview: { client in
            evaluations.world.console.remark(
                "aig: the IDs of datasets and types, looked up first, stand in their names' place")
            return try client.creation(
                of: body(datasets, types), in: evaluations.resource)
        } then: { made in
            evaluations.remark(made.isNew ? "created" : "unchanged: there is", name)
            try RecordPrinter(flags, in: evaluations.world).report(made.record.json)
        }
    }

    private func make(
        in evaluations: Resource<EvaluationRecord>, with client: Gateway
    ) async throws -> (record: EvaluationRecord, isNew: Bool) {
        let known = Resource.datasets(of: evaluations.gateway ?? "")
        let datasets = try await identifiers(of: self.datasets, in: known, with: client)
        let types = try await identifiers(of: self.types, in: .evaluationTypes, with: client)
        let made = try await client.make(body(datasets, types), named: name, in: evaluations)
        guard made.creation != .created else { return (made.record, true) }
        let record = made.record
        guard record.datasets == Set(datasets), record.types.isSubset(of: types) else {
            throw Failure.exists(
                "another evaluation '\(name)' exists\(evaluations.place)",
                advice: "delete it first, or choose another name")
        }
        return (record, made.creation == .recovered)
    }

    private func body(_ datasets: [String], _ types: [String]) -> JSONObject {
        JSONObject([
            ("name", .string(name)), ("dataset_ids", .array(datasets.map(JSON.string))),
            ("evaluation_type_ids", .array(types.map(JSON.string))),
        ])
    }

    private func identifiers<Record>(
        of names: [String], in resource: Resource<Record>, with client: Gateway
    ) async throws -> [String] {
        var found: [String] = []
        for name in names { found.append(try await client.existing(name, in: resource).id) }
        return found
    }
}
