import HTTPTypes

/// One call on its way through a gateway: what the headers and the log say about it.
struct Passage: Sendable {
    let modelCall: ModelCall
    let gateway: GatewayRecord
    /// Which of the models that were asked this is, counted from nought.
    let step: Int
    let logID: String

    init(_ modelCall: ModelCall, gateway: GatewayRecord, step: Int = 0) {
        self.modelCall = modelCall
        self.gateway = gateway
        self.step = step
        logID = Identifier.uuid(at: modelCall.now)
    }

    private var eventID: String { modelCall.options.eventID ?? logID }

    private var model: ModelName? { modelCall.model }

    private var provider: String { model?.provider ?? "unknown" }

    private var servedModel: String { model?.served ?? modelCall.modelText }

    func fields(isCached: Bool) -> HTTPFields {
        var fields: HTTPFields = [:]
        fields["cf-aig-log-id"] = logID
        fields["cf-aig-request-id"] = logID
        fields["cf-aig-event-id"] = eventID
        fields["cf-aig-cache-status"] = isCached ? "HIT" : "MISS"
        fields["cf-aig-step"] = "\(step)"
        // What a client sent may be unfit for a header; then it is left out rather than cleaned up.
        if let model {
            fields["cf-aig-model"] = model.served
            fields["cf-aig-provider"] = model.provider
        }
        return fields
    }

    /// The entry for the log, unless the call or its gateway doesn't want one.
    func logEntry(
        for performance: Performance, isCached: Bool, delay: Duration
    ) -> LogEntry? {
        let options = modelCall.options
        guard options.collectsLog ?? gateway.collectsLogs else { return nil }
        let answer = performance.answer
        let summary: JSONValue = [
            "id": .string(logID),
            "created_at": .string(modelCall.now.text),
            "provider": .string(provider),
            "model": .string(servedModel),
            "model_type": .string(performance.task),
            "path": .string(modelCall.door.path),
            "request_type": .string(modelCall.call.method.rawValue),
            "request_content_type": .optional(modelCall.call.fields[.contentType]),
            "response_content_type": .optional(answer.fields[.contentType]),
            "status_code": .integer(answer.status),
            "success": .bool((200..<300).contains(answer.status)),
            "cached": .bool(isCached),
            "duration": .integer(milliseconds(of: performance, delay: delay)),
            "tokens_in": .integer(performance.tokensIn),
            "tokens_out": .integer(performance.tokensOut),
            "cost": cost(of: performance, isCached: isCached),
            "custom_cost": .bool(options.customCost != nil),
            "step": .integer(step),
            "event_id": .string(eventID),
            "metadata": .string((options.metadata ?? [:]).jsonText),
            "user_agent": .optional(modelCall.call.fields[.userAgent]),
            "feedback": nil,
            "score": nil,
        ]
        return LogEntry(
            gateway: gateway.id, id: logID, summary: summary,
            request: options.collectsPayload ? modelCall.call.body : nil,
            response: options.collectsPayload ? answer.payload : nil
        )
    }

    private func cost(of performance: Performance, isCached: Bool) -> JSONValue {
        let cost = modelCall.options.cost(
            tokensIn: performance.tokensIn, tokensOut: performance.tokensOut)
        return isCached || cost == 0 ? 0 : .number("\(cost)")
    }

    /// The time the script will take, known before it is played.
    private func milliseconds(of performance: Performance, delay: Duration) -> Int {
        var duration = performance.answer.holdBack
        if case .script(let script) = performance.answer.body {
            duration += delay * script.tokenCount
        }
        return max(1, Int(duration / .milliseconds(1)))
    }
}
