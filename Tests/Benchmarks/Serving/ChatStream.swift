import TestGateway

/// A streamed chat completion, as OpenAI writes it.
struct ChatStream: Sendable {
    /// How an answer's events are put on the wire.
    enum Serving: String, Sendable {
        /// Many at once, as fast as the client takes them.
        case bigWrites = "big writes"
        /// Each in an HTTP chunk and a write of its own.
        case writePerEvent = "a write each"
    }

    /// Pieces of text of 4 to 8 bytes, as they stand in JSON.
    private static let words = [
        " The", " quick", " brown", " foxes", " jumped", " over", " lazy", " dogs,", " while",
        " nobody", " watched", " them.\\n", " Then", " \\\"yes\\\"", " said", " caf\u{E9}",
        " owner", " again", " \u{2014} and", " went", " home.", " Later", " still,", " (more)",
    ]

    /// The events of the text, then how it ended, usage and `[DONE]`.
    let events: [[UInt8]]

    init(texts: Int) { self.init(texts, of: Self.words) }

    /// That many pieces of text, which are said over and over, given as they stand in JSON.
    init(_ texts: Int, of words: [String]) {
        let pieces = (0..<texts).map { Self.chunk(saying: words[$0 % words.count]) }
        events = pieces + Self.ending(texts)
    }

    /// The answer over HTTP.
    func script(_ serving: Serving) -> Script {
        let headers = [("Content-Type", "text/event-stream; charset=utf-8")]
        switch serving {
        case .bigWrites: return .chunked(200, headers: headers, chunks: blocks)
        case .writePerEvent: return .chunked(200, headers: headers, chunks: events)
        }
    }

    /// The events in blocks of some 64 KiB, which don't end where events do.
    private var blocks: [[UInt8]] {
        let body = Array(events.joined())
        return stride(from: 0, to: body.count, by: 65_000).map {
            Array(body[$0..<min($0 + 65_000, body.count)])
        }
    }

    /// One event with a piece of the answer's text, given as it stands in JSON.
    static func chunk(saying text: String) -> [UInt8] {
        let delta = "{\"content\":\"\(text)\"}"
        return event("\"choices\":[{\"index\":0,\"delta\":\(delta),\"finish_reason\":null}]")
    }

    /// What follows the text.
    static func ending(_ count: Int) -> [[UInt8]] {
        let usage = """
            {"prompt_tokens":9,"completion_tokens":\(count),"total_tokens":\(count + 9)}
            """
        return [
            event("\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]"),
            event("\"choices\":[],\"usage\":\(usage)"),
            Array("data: [DONE]\n\n".utf8),
        ]
    }

    private static func event(_ members: String) -> [UInt8] {
        let head = """
            "id":"chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT","object":"chat.completion.chunk",\
            "created":1741569952,"model":"gpt-5.5-2026-01-15","service_tier":"default",\
            "system_fingerprint":"fp_44added55e"
            """
        return Array("data: {\(head),\(members)}\n\n".utf8)
    }
}
