import HTTPTypes

/// The asynchronous side of the legacy path: `?queueRequest=true`.
struct BatchEndpoint: Sendable {
    let stage: Stage
    let queue = BatchQueue()
    let clock: @Sendable () -> Timestamp

    /// Far more than a body of the size that is let in has room for anything useful.
    private static let mostEntries = 100_000

    /// One answer says that it is queued, one that it is running, and the third has it all.
    private static let pollsNeeded = 3

    static func isAsked(by call: Call) -> Bool {
        call.query["queueRequest"] == "true"
    }

    func answer(_ call: Call, model: String) async throws -> Answer {
        guard let name = ModelName(model), name.isWorkersAI else {
            throw Door.run.unknownModel(model)
        }
        let body = try call.object()
        if let id = body["request_id"]?.text { return try await progress(of: id, call, model) }
        guard let entries = body["requests"]?.items, !entries.isEmpty,
            entries.count <= Self.mostEntries, entries.allSatisfy({ $0.members != nil })
        else {
            throw Refusal.invalid("requests: a list of objects is required")
        }
        let id = Identifier.uuid(at: clock())
        try await queue.add(.init(model: model, entries: entries), as: id)
        return Self.state("queued", id: id, model: model)
    }

    private static func state(_ status: String, id: String, model: String) -> Answer {
        .envelope([
            "status": .string(status), "request_id": .string(id), "model": .string(model),
        ])
    }

    private func progress(of id: String, _ call: Call, _ model: String) async throws -> Answer {
        let batch = try await queue.poll(id, of: model)
        guard batch.polls >= Self.pollsNeeded else {
            return Self.state(batch.polls == 1 ? "queued" : "running", id: id, model: model)
        }
        var responses: [JSONValue] = []
        var usage = (tokensIn: 0, tokensOut: 0)
        for (index, entry) in batch.entries.enumerated() {
            var response: JSONValue = ["id": .integer(index)]
            do {
                let performance = try await performance(of: entry, call, model)
                usage.tokensIn += performance.tokensIn
                usage.tokensOut += performance.tokensOut
                response["result"] = Self.result(of: performance.answer)
                response["success"] = true
            } catch {
                response["result"] = JSONValue.null
                response["success"] = false
                response["error"] = Self.fault(Refusal(error))
            }
            response["external_reference"] = entry["external_reference"] ?? .null
            responses.append(response)
        }
        return .envelope([
            "responses": .array(responses),
            "usage": [
                "prompt_tokens": .integer(usage.tokensIn),
                "completion_tokens": .integer(usage.tokensOut),
                "total_tokens": .integer(usage.tokensIn + usage.tokensOut),
            ],
        ])
    }

    /// An entry that names a scenario meets it, so that a batch can fail in part.
    private func performance(
        of entry: JSONValue, _ call: Call, _ model: String
    ) async throws -> Performance {
        var input = entry
        input["external_reference"] = nil
        input["stream"] = nil
        if let refusal = Scenario.named(in: input.jsonText)?.refusal { throw refusal }
        let single = Call(
            method: .post, target: call.path, fields: [.contentType: "application/json"],
            authority: call.authority, body: input.jsonBytes)
        return try await stage.perform(
            ModelCall(single, at: .run, model: model, now: clock()))
    }

    private static func result(of answer: Answer) -> JSONValue {
        (try? JSONParser.parse(answer.payload))?["result"] ?? .null
    }

    private static func fault(_ refusal: Refusal) -> JSONValue {
        ["code": .integer(refusal.code), "message": .string(refusal.message)]
    }
}
