/// Framing of server-sent events.
enum ServerSentEvent {
    static let done = "data: [DONE]\n\n"

    static func data(_ value: JSONValue) -> String {
        "data: \(value.jsonText)\n\n"
    }

    /// An event that is named after its own `type` member, as Responses and Messages do it.
    static func named(_ value: JSONValue) -> String {
        "event: \(value["type"]?.text ?? "message")\n" + data(value)
    }
}
