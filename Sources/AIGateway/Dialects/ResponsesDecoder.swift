/// Reads OpenAI's Responses format, streamed as typed events or as one `response` object.
struct ResponsesDecoder: ReplyDecoder {
    private var identity = ReplyIdentity()
    private var status: String?
    /// Items whose text came in pieces; an item's `done` event repeats it whole.
    private var spokenItems: Set<String> = []
    private var hasItems = false

    var completeness: Completeness { status == nil ? .unfinished : .ended }

    mutating func decode(
        _ event: JSONView, named name: String?, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        let type = event["type"].string ?? name ?? ""
        switch type {
        case "response.output_text.delta":
            note(event)
            if let text = event["delta"].string.nonEmpty { events.append(.text(text)) }
        case "response.reasoning_text.delta", "response.reasoning_summary_text.delta":
            note(event)
            if let text = event["delta"].string.nonEmpty { events.append(.reasoning(text)) }
        case "response.reasoning_summary_part.added":
            if (event["summary_index"].integer ?? 0) > 0 { events.append(.reasoning("\n\n")) }
        case "response.refusal.delta":
            note(event)
            if let text = event["delta"].string.nonEmpty { events.append(.refusal(text)) }
        case "response.output_text.annotation.added":
            events.append(.citation(Citation(event["annotation"])))
        case "response.output_item.done":
            hasItems = true
            readItem(event["item"], into: &events)
        case "response.created", "response.queued", "response.in_progress":
            identity.note(event["response"], into: &events)
        case "response.completed", "response.incomplete", "response.failed", "response.cancelled":
            // A response that was not streamed item by item brings them all at its end.
            if !hasItems, spokenItems.isEmpty {
                readItems(of: event["response"], into: &events)
            }
            try readEnd(
                event["response"], event: String(type.dropFirst("response.".count)), into: &events)
        case "response.output_item.added", "response.content_part.added",
            "response.content_part.done", "response.output_text.done",
            "response.reasoning_text.done", "response.reasoning_summary_text.done",
            "response.reasoning_summary_part.done", "response.refusal.done",
            "response.function_call_arguments.delta", "response.function_call_arguments.done",
            "response.custom_tool_call_input.delta", "response.custom_tool_call_input.done":
            break  // The item's own `done` event says it all.
        default:
            events.append(.other(type: type, event.value))
        }
    }

    mutating func decodeWhole(
        _ body: JSONView, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        guard body["output"].isArray else { throw .malformed("the answer has no output") }
        readItems(of: body, into: &events)
        try readEnd(body, event: "completed", into: &events)
    }

    mutating func noteDone() {}
    mutating func end(into events: inout [ReplyEvent]) throws(GatewayError) {}

    private mutating func note(_ event: JSONView) {
        if let item = event["item_id"].string { spokenItems.insert(item) }
    }

    private func readItems(of response: JSONView, into events: inout [ReplyEvent]) {
        for item in response["output"].elements { readItem(item, into: &events) }
    }

    /// A finished item, which is authoritative. What its deltas already said is not repeated.
    private func readItem(_ item: JSONView, into events: inout [ReplyEvent]) {
        let isSpoken = item["id"].string.map(spokenItems.contains) ?? false
        switch item["type"].string {
        case "message":
            for part in item["content"].elements {
                readPart(part, isSpoken: isSpoken, into: &events)
            }
        case "reasoning" where !isSpoken:
            let parts = item["content"].isArray ? item["content"] : item["summary"]
            let text = parts.elements.compactMap { $0["text"].string }.joined(separator: "\n\n")
            if !text.isEmpty { events.append(.reasoning(text)) }
        case "function_call", "custom_tool_call":
            let call = ToolCall(
                id: item["call_id"].string ?? item["id"].string,
                name: item["name"].string ?? "",
                arguments: item["arguments"].string ?? item["input"].string ?? ""
            )
            events.append(.toolCall(call))
        case "image_generation_call":
            guard let media = Media(kind: "image", text: item["result"].string) else { break }
            events.append(.media(media))
        case "reasoning": break
        case let type: events.append(.other(type: type ?? "", item.value))
        }
    }

    private func readPart(_ part: JSONView, isSpoken: Bool, into events: inout [ReplyEvent]) {
        guard !isSpoken else { return }
        if let text = part["text"].string.nonEmpty { events.append(.text(text)) }
        if let text = part["refusal"].string.nonEmpty { events.append(.refusal(text)) }
        for note in part["annotations"].elements { events.append(.citation(Citation(note))) }
    }

    /// - Parameter event: what happened, for a response that doesn't tell its status.
    private mutating func readEnd(
        _ response: JSONView, event: String, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        identity.note(response, into: &events)
        if let usage = Usage(response["usage"].value) { events.append(.usage(usage)) }
        let status = response["status"].string ?? event
        guard status != "failed" else { throw .refused(ErrorBody.inStream(response)) }
        guard status != "cancelled" else { throw .truncated("the response was cancelled") }
        self.status = status
        let detail = response["incomplete_details"]["reason"].string
        events.append(.finished(FinishReason(status, detail: detail)))
    }
}
