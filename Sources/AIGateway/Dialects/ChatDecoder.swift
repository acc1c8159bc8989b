/// Reads chat completions, streamed as chunks or whole: OpenAI's format, which most providers and
/// the newer Workers AI models speak.
struct ChatDecoder: ReplyDecoder {
    private var identity = ReplyIdentity()
    private var calls = ToolCallAssembly()
    private var hasStopped = false
    private var hitLimit = false
    private var hasEnded = false
    private var hasCitations = false

    var completeness: Completeness { hasEnded ? .ended : hasStopped ? .stopped : .unfinished }

    mutating func decode(
        _ chunk: JSONView, named name: String?, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        identity.note(chunk, into: &events)
        for choice in chunk["choices"].elements {
            read(choice, saying: choice["delta"], into: &events)
        }
        readTail(of: chunk, into: &events)
    }

    mutating func decodeWhole(
        _ body: JSONView, into events: inout [ReplyEvent]
    ) throws(GatewayError) {
        guard body["choices"].isArray else { throw .malformed("the answer has no choices") }
        identity.note(body, into: &events)
        for choice in body["choices"].elements {
            read(choice, saying: choice["message"], into: &events)
            let sound = Media(kind: "audio", text: choice["message"]["audio"]["data"].string)
            if let sound { events.append(.media(sound)) }
        }
        try end(into: &events)
        readTail(of: body, into: &events)
    }

    mutating func noteDone() { hasEnded = true }

    /// Some providers go on with a call after a finish reason: only the end completes the calls.
    mutating func end(into events: inout [ReplyEvent]) throws(GatewayError) {
        for call in calls.drain() {
            if hitLimit { try call.checkIsComplete() }
            events.append(.toolCall(call))
        }
    }

    private mutating func read(
        _ choice: JSONView, saying message: JSONView, into events: inout [ReplyEvent]
    ) {
        let text = Self.text(message["content"])
        if let index = choice["index"].integer, index != 0 {
            if let text { events.append(.otherChoice(index: index, text: text)) }
            return
        }
        // A chunk may carry the same reasoning under both names.
        if let reasoning = message["reasoning_content"].string.nonEmpty
            ?? message["reasoning"].string.nonEmpty
        {
            events.append(.reasoning(reasoning))
        }
        if let text { events.append(.text(text)) }
        if let refusal = message["refusal"].string.nonEmpty { events.append(.refusal(refusal)) }
        for image in message["images"].elements {
            let media = Media(kind: "image", text: image["image_url"]["url"].string)
            if let media { events.append(.media(media)) }
        }
        for call in message["tool_calls"].elements { calls.take(call) }
        for note in message["annotations"].elements { events.append(.citation(Citation(note))) }
        if let reason = choice["finish_reason"].string.nonEmpty {
            let reason = FinishReason(reason)
            hasStopped = true
            hitLimit = reason.isTokenLimit
            events.append(.finished(reason))
        }
    }

    /// Content is a string, or a list of parts of which the texts count.
    private static func text(_ content: JSONView) -> String? {
        guard content.isArray else { return content.string.nonEmpty }
        return content.elements.compactMap { $0["text"].string }.joined().nonEmpty
    }

    private mutating func readTail(of chunk: JSONView, into events: inout [ReplyEvent]) {
        if chunk["usage"].isObject, let usage = Usage(chunk["usage"].value) {
            events.append(.usage(usage))
        }
        // Perplexity repeats its list of sources in each chunk.
        if !hasCitations, chunk["citations"].isArray {
            hasCitations = true
            events += chunk["citations"].elements.map { .citation(Citation($0)) }
        }
    }
}
