/// Reads what `/ai/run` answers: the format of the model that was run, whichever that is.
///
/// Source: https://developers.cloudflare.com/workers-ai/ and https://developers.cloudflare.com/ai-gateway/. Each event is read by what it holds, since the address says
/// nothing: chat chunks, Anthropic or Responses events, or Workers AI's own `response` pieces.
struct RunDecoder: ReplyDecoder {
    private var chat = ChatDecoder()
    private var messages = MessagesDecoder()
    private var responses = ResponsesDecoder()
    private var calls = ToolCallAssembly()
    private var isDone = false

    var completeness: Completeness {
        if isDone { return .ended }
        let parts = [chat.completeness, messages.completeness, responses.completeness]
        return parts.contains(.ended) ? .ended : parts.contains(.stopped) ? .stopped : .unfinished
    }

    mutating func decode(
        _ event: JSONView, named name: String?, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        let type = event["type"].string ?? name ?? ""
        if event["choices"].isArray {
            try chat.decode(event, named: name, into: &events)
        } else if type.hasPrefix("response.") {
            try responses.decode(event, named: name, into: &events)
        } else if type.hasPrefix("message_") || type.hasPrefix("content_block_") || type == "ping" {
            try messages.decode(event, named: name, into: &events)
        } else if event["response"].exists || event["tool_calls"].exists {
            readNative(event, into: &events)
        } else if event["usage"].isObject {
            try chat.decode(event, named: name, into: &events)
        } else {
            events.append(.other(type: type, event.value))
        }
    }

    mutating func decodeWhole(
        _ body: JSONView, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        if body["choices"].isArray {
            try chat.decodeWhole(body, into: &events)
        } else if body["output"].isArray, body["object"].string == "response" {
            try responses.decodeWhole(body, into: &events)
        } else if body["content"].isArray, body["type"].string == "message" {
            try messages.decodeWhole(body, into: &events)
        } else if body["response"].exists || body["tool_calls"].isArray,
            !body["response"].isArray
        {
            readNative(body, into: &events)
            try end(into: &events)
        } else {
            readProduct(body, into: &events)
        }
    }

    mutating func noteDone() {
        isDone = true
        chat.noteDone()
    }

    mutating func end(into events: inout [ReplyEvent]) throws(GatewayError) {
        try chat.end(into: &events)
        try messages.end(into: &events)
        events += calls.drain().map(ReplyEvent.toolCall)
    }

    /// Workers AI's own text format. A piece may be a number: a token that looks like one. With a
    /// JSON schema, the whole answer may be an object.
    private mutating func readNative(_ event: JSONView, into events: inout [ReplyEvent]) {
        let response = event["response"]
        if let text = response.string {
            if !text.isEmpty { events.append(.text(text)) }
        } else if response.isObject {
            events.append(.result(response.value))
        } else if response.isPresent, let text = response.rawText {
            events.append(.text(text))
        }
        for call in event["tool_calls"].elements { calls.take(call) }
        if let usage = Usage(event["usage"].value) { events.append(.usage(usage)) }
    }

    /// The products of models that don't converse: media, a text under another name, or data.
    private func readProduct(_ body: JSONView, into events: inout [ReplyEvent]) {
        let media = Media.all(in: body)
        let text =
            body["translated_text"].string ?? body["summary"].string
            ?? body["description"].string ?? body["text"].string
            ?? body["results"]["channels"][0]["alternatives"][0]["transcript"].string
        if !media.isEmpty {
            events += media.map(ReplyEvent.media)
            readDetails(body, leavingOut: Media.memberNames, into: &events)
        } else if let text {
            events.append(.text(text))
            readDetails(
                body, leavingOut: ["translated_text", "summary", "description", "text"],
                into: &events)
        } else if let text = body.string {
            events.append(.text(text))
        } else {
            events.append(.result(body.value))
        }
        if let usage = Usage(body["usage"].value) { events.append(.usage(usage)) }
    }

    /// What else the answer has, so that nothing of it is lost.
    private func readDetails(
        _ body: JSONView, leavingOut shown: Set<String>, into events: inout [ReplyEvent]
    ) {
        let members = (body.value.object ?? JSONObject()).members
        let others = members.filter { !shown.contains($0.key) && $0.key != "usage" }
        guard !others.isEmpty else { return }
        events.append(.details(.object(JSONObject(others.map { ($0.key, $0.value) }))))
    }
}
