/// Reads Anthropic's Messages format, streamed as typed events or as one `message` object.
struct MessagesDecoder: ReplyDecoder {
    /// A content block whose pieces are being put together.
    private struct Block: Sendable {
        var type: String
        var call: ToolCall
        var start: JSON
        var signature = ""
    }

    private var identity = ReplyIdentity()
    private var blocks: [Int: Block] = [:]
    private var usage = JSONObject()
    private var hasStopped = false
    private var hitLimit = false
    private var hasEnded = false
    /// Calls whose arguments are no JSON: cut, if the limit on tokens turns out to be the reason.
    private var brokenCall: ToolCall?

    var completeness: Completeness { hasEnded ? .ended : hasStopped ? .stopped : .unfinished }

    mutating func decode(
        _ event: JSONView, named name: String?, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        switch event["type"].string ?? name {
        case "message_start":
            identity.note(event["message"], into: &events)
            mergeUsage(event["message"]["usage"])
            for block in event["message"]["content"].elements {
                readBlock(block, into: &events)
            }
        case "content_block_start":
            start(event["content_block"], at: event["index"].integer ?? 0, into: &events)
        case "content_block_delta":
            readDelta(event["delta"], at: event["index"].integer ?? 0, into: &events)
        case "content_block_stop":
            stop(at: event["index"].integer ?? 0, into: &events)
        case "message_delta":
            mergeUsage(event["usage"])
            readStop(event["delta"], into: &events)
        case "message_stop":
            hasEnded = true
        case "ping":
            break
        case let type:
            events.append(.other(type: type ?? "", event.value))
        }
    }

    mutating func decodeWhole(
        _ body: JSONView, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        guard body["content"].isArray else { throw .malformed("the answer has no content") }
        identity.note(body, into: &events)
        for block in body["content"].elements { readBlock(block, into: &events) }
        mergeUsage(body["usage"])
        readStop(body, into: &events)
    }

    mutating func noteDone() { hasEnded = true }

    mutating func end(into events: inout [ReplyEvent]) throws(GatewayError) {
        guard let call = brokenCall else { return }
        if hitLimit { try call.checkIsComplete() }
        events.append(.toolCall(call))
    }

    private mutating func start(
        _ block: JSONView, at index: Int, into events: inout [ReplyEvent]
    ) {
        let call = ToolCall(
            id: block["id"].string, name: block["name"].string ?? "", arguments: "")
        let type = block["type"].string ?? ""
        blocks[index] = Block(type: type, call: call, start: block.value)
        if let text = block["text"].string.nonEmpty { events.append(.text(text)) }
        if let text = block["thinking"].string.nonEmpty { events.append(.reasoning(text)) }
    }

    private mutating func readDelta(
        _ delta: JSONView, at index: Int, into events: inout [ReplyEvent]
    ) {
        switch delta["type"].string {
        case "text_delta":
            if let text = delta["text"].string.nonEmpty { events.append(.text(text)) }
        case "thinking_delta":
            if let text = delta["thinking"].string.nonEmpty { events.append(.reasoning(text)) }
        case "input_json_delta":
            blocks[index]?.call.arguments += delta["partial_json"].string ?? ""
        case "signature_delta":
            blocks[index]?.signature += delta["signature"].string ?? ""
        case "citations_delta":
            events.append(.citation(Citation(delta["citation"])))
        case let type:
            events.append(.other(type: type ?? "", delta.value))
        }
    }

    private mutating func stop(at index: Int, into events: inout [ReplyEvent]) {
        guard let block = blocks.removeValue(forKey: index) else { return }
        switch block.type {
        case "text": break
        case "thinking":
            guard !block.signature.isEmpty else { break }
            events.append(.other(type: "signature", .string(block.signature)))
        case "tool_use":
            var call = block.call
            // A call without arguments may send no piece of them at all.
            if call.arguments.isEmpty { call.arguments = block.start["input"]?.text() ?? "{}" }
            guard (try? call.checkIsComplete()) != nil else {
                brokenCall = call
                break
            }
            events.append(.toolCall(call))
        default:
            var whole = block.start.object ?? JSONObject()
            if let input = try? JSON(parsing: block.call.arguments) { whole["input"] = input }
            events.append(.other(type: block.type, .object(whole)))
        }
    }

    /// A block that came whole.
    private func readBlock(_ block: JSONView, into events: inout [ReplyEvent]) {
        switch block["type"].string {
        case "text":
            if let text = block["text"].string.nonEmpty { events.append(.text(text)) }
            events += block["citations"].elements.map { .citation(Citation($0)) }
        case "thinking":
            if let text = block["thinking"].string.nonEmpty { events.append(.reasoning(text)) }
            if let signature = block["signature"].string.nonEmpty {
                events.append(.other(type: "signature", .string(signature)))
            }
        case "tool_use":
            let call = ToolCall(
                id: block["id"].string, name: block["name"].string ?? "",
                arguments: block["input"].value.text())
            events.append(.toolCall(call))
        case let type: events.append(.other(type: type ?? "", block.value))
        }
    }

    private mutating func readStop(_ source: JSONView, into events: inout [ReplyEvent]) {
        if let usage = Usage(.object(usage)), !usage.details.isEmpty {
            events.append(.usage(usage))
        }
        guard let reason = source["stop_reason"].string.nonEmpty else { return }
        let detail = source["stop_details"]["explanation"].string ?? source["stop_sequence"].string
        let finish = FinishReason(reason, detail: detail)
        hasStopped = true
        hitLimit = finish.isTokenLimit
        events.append(.finished(finish))
    }

    /// Counts come in two events; what a later one leaves out or nulls stays as it was.
    private mutating func mergeUsage(_ counts: JSONView) {
        guard let counts = counts.value.object else { return }
        for (name, count) in counts.members where !count.isNull { usage[name] = count }
    }
}
