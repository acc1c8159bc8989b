import HTTPTypes

/// What Workers AI's asynchronous queue says of a request that was put into it.
///
/// Source: https://developers.cloudflare.com/workers-ai/features/batch-api/
public enum QueueAnswer: Sendable {
    /// It is not done.
    case waiting
    case done(QueuedAnswers)
}

/// What became of a queued request.
public struct QueuedAnswers: Sendable {
    public var results: [QueuedResult]
    /// What all of them took together, where the queue says so.
    public var usage: Usage?

    init(_ view: JSONView) {
        results = view["responses"].elements.map(QueuedResult.init)
        usage = Usage(view["usage"].value)
    }

    /// What they took besides what the results say themselves; `nil` when that is nothing.
    public var unsharedUsage: Usage? {
        guard let usage else { return nil }
        let shares = results.compactMap(\.usage)
        let rest = { (total: Int?, part: (Usage) -> Int?) in
            max(0, (total ?? 0) - shares.reduce(0) { $0 + (part($1) ?? 0) })
        }
        let input = rest(usage.inputTokens, \.inputTokens)
        let output = rest(usage.outputTokens, \.outputTokens)
        return input + output > 0 ? Usage(inputTokens: input, outputTokens: output) : nil
    }
}

/// What became of one of the inputs of a queued request.
public struct QueuedResult: Sendable {
    /// The caller's own name for the input.
    public var reference: String?
    /// The input's place in the request, from 0.
    public var index: Int?
    /// The answer, or why there is none.
    public var outcome: Result<[ReplyEvent], GatewayError>

    init(_ view: JSONView) {
        reference = view["external_reference"].string
        index = view["id"].integer
        outcome = Result { () throws(GatewayError) in try Self.events(of: view) }
    }

    /// What it says that it took.
    var usage: Usage? {
        guard case .success(let events) = outcome else { return nil }
        return events.lazy.compactMap { if case .usage(let usage) = $0 { usage } else { nil } }
            .first
    }

    private static func events(of view: JSONView) throws(GatewayError) -> [ReplyEvent] {
        if view["success"].bool == false {
            let refusal = ErrorBody.inStream(view)
            throw .refused(refusal)
        }
        guard view["result"].isPresent else { throw .malformed("the queue gave no result") }
        var (decoder, events) = (RunDecoder(), [ReplyEvent]())
        try decoder.decodeWhole(try ErrorBody.unwrap(view["result"]), into: &events)
        return events
    }
}

extension Gateway {
    /// Puts inputs of one model into Workers AI's asynchronous queue.
    ///
    /// - Parameter inputs: each with a `external_reference` to tell it by.
    /// - Returns: what ``queued(_:of:options:)`` asks for.
    public func enqueue(
        _ inputs: [JSONObject], for model: String, options: RequestOptions = RequestOptions()
    ) async throws(GatewayError) -> String {
        let body: JSON = ["requests": .array(inputs.map(JSON.object))]
        let result = try await queueCall(body, model, options)["result"]
        guard let id = result["request_id"].string else {
            throw .malformed("the queue gave no request_id")
        }
        return id
    }

    /// Asks what became of a queued request.
    public func queued(
        _ id: String, of model: String, options: RequestOptions = RequestOptions()
    ) async throws(GatewayError) -> QueueAnswer {
        let result = try await queueCall(["request_id": .string(id)], model, options)["result"]
        guard result["responses"].isArray else { return .waiting }
        return .done(QueuedAnswers(result))
    }

    private func queueCall(
        _ body: JSON, _ model: String, _ options: RequestOptions
    ) async throws(GatewayError) -> JSONView {
        var options = options
        if options.gatewayID == nil { options.gatewayID = "default" }
        let path = "ai/run/" + PercentCoding.encode(model, keeping: "@/")
        let request = try request(
            .post, path, query: [(name: "queueRequest", value: "true")], body: body,
            fields: try options.fields())
        let exchange = try await send(request)
        let bytes = try await exchange.body.prefix(bytes: ReplyAssembly.largestBody)
        do {
            return try JSONDocument(bytes).root
        } catch {
            throw .malformed("the queue's answer is not JSON: \(error)")
        }
    }
}
