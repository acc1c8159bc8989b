import HTTPTypes

/// What is sent back for a ``Call``.
struct Answer: Sendable {
    enum Body: Sendable, Equatable {
        case whole([UInt8])
        case script(Script)
        /// The connection is closed, and not a byte is sent.
        case hangUp
    }

    var status: Int = 200
    var fields: HTTPFields = [:]
    var body: Body
    /// How long to keep silent before the first byte.
    var holdBack: Duration = .zero

    static func bytes(_ bytes: [UInt8], type: String, status: Int = 200) -> Answer {
        Answer(status: status, fields: [.contentType: type], body: .whole(bytes))
    }

    static func json(_ value: JSONValue, status: Int = 200) -> Answer {
        bytes(value.jsonBytes, type: "application/json", status: status)
    }

    static func stream(_ script: Script) -> Answer {
        Answer(
            fields: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-cache"],
            body: .script(script)
        )
    }

    /// The shape in which Cloudflare's API wraps its results.
    static func envelope(_ result: JSONValue, info: JSONValue? = nil) -> Answer {
        var body: JSONValue = ["success": true, "errors": [], "messages": [], "result": result]
        body["result_info"] = info
        return json(body)
    }

    /// Everything the client would have read, if it reads to the end.
    var payload: [UInt8] {
        switch body {
        case .whole(let bytes): bytes
        case .script(let script): Array(script.text.utf8)
        case .hangUp: []
        }
    }
}
