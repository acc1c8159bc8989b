import HTTPTypes

/// Judgements of what is in datasets.
struct EvaluationsEndpoint: Sendable {
    let store: SandboxStore
    let accountID: String
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways/*/evaluations"
    /// How long an evaluation takes, in seconds.
    private static let duration = 1

    private static let shape = Shape.record([
        .required("name", .text(1...Int.max)),
        .required("dataset_ids", .list(.text(1...Int.max), atMost: .max)),
        .required(
            "evaluation_type_ids",
            .list(.choice(EvaluationType.allCases.map(\.id)), atMost: .max)),
    ])

    var routes: [Route] {
        let resource = Resource(
            store: store, kind: .evaluation, path: Self.path, flags: ["processed"],
            texts: ["name"], show: { Self.body($0, at: clock()) })
        return [
            resource.list, resource.fetch, resource.removal,
            Route(.post, Self.path) { call, gateway in
                let body = try call.object(Self.shape)
                let record = try await evaluation(body, of: gateway[0])
                return .envelope(
                    resource.show(try await store.put(record, on: resource.shelf(gateway))))
            },
            Route(.get, "ai-gateway/evaluation-types") { call, _ in try Self.types(call) },
        ]
    }

    private static func types(_ call: Call) throws(Refusal) -> Answer {
        let page = try Page(call, sizes: 5...50)
        let key = call.query["order_by"] ?? "mandatory"
        let ascends = try call.choice("order_by_direction", among: ["asc", "desc"]) != "desc"
        let types = EvaluationType.allCases.map(\.body).sorted { left, right in
            let texts = [left, right].map { $0[key]?.jsonText ?? "" }
            return ascends ? texts[0] < texts[1] : texts[0] > texts[1]
        }
        return page.answer(types)
    }

    /// The judgement is made here and now, and only shown later.
    private func evaluation(_ body: JSONValue, of gateway: String) async throws -> StoredRecord {
        let now = clock()
        let datasets = try await datasets(body["dataset_ids"]?.items ?? [], of: gateway)
        let entries = try await store.logEntries(of: gateway).map(\.summary).filter { entry in
            try datasets.contains { dataset in
                let filters = try LogFilter.filters(in: dataset.body["filters"]?.jsonText)
                return filters.allSatisfy { $0.accepts(entry) }
            }
        }
        var record = StoredRecord(["name": body["name"] ?? nil], of: gateway, at: now)
        let account: JSONValue = [
            "account_id": .string(accountID), "account_tag": .string(accountID),
        ]
        record.body["datasets"] = .array(datasets.map { $0.body.merging(account) })
        record.body["total_logs"] = .integer(entries.count)
        record.body["results"] = .array(
            EvaluationType.allCases
                .filter { body["evaluation_type_ids"]?.items?.contains(.string($0.id)) ?? false }
                .map { Self.result($0, of: record, for: entries, at: now) })
        return record
    }

    private func datasets(_ ids: [JSONValue], of gateway: String) async throws -> [StoredRecord] {
        let all = try await store.records(on: Shelf(.dataset, of: gateway))
        return try ids.enumerated().map { index, id in
            guard let dataset = all.first(where: { $0.id == id.text }) else {
                let path = ["dataset_ids", String(index)]
                throw Refusal(faults: [.init(message: "Dataset not found", path: path)])
            }
            return dataset
        }
    }

    private static func result(
        _ type: EvaluationType, of evaluation: StoredRecord, for entries: [JSONValue],
        at now: Timestamp
    ) -> JSONValue {
        [
            "id": .string(Identifier.uuid(at: now)), "evaluation_id": .string(evaluation.id),
            "evaluation_type_id": .string(type.id),
            "result": .string(JSONValue.number(type.result(for: entries)).jsonText),
            "status": 1, "status_description": "completed",
            "total_logs": .integer(entries.count),
            "created_at": .string(now.text), "modified_at": .string(now.text),
        ]
    }

    private static func body(_ evaluation: StoredRecord, at now: Timestamp) -> JSONValue {
        let isProcessed = now >= evaluation.createdAt + duration
        return evaluation.body.merging(
            isProcessed ? ["processed": true] : ["processed": false, "results": []])
    }
}
