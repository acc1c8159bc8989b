/// What a gateway remembers of one request.
struct LogEntry: Sendable {
    let gateway: String
    let id: String
    /// Without the heads and sizes, which follow from the payloads.
    var summary: JSONValue
    /// Absent when payloads are not collected.
    var request: [UInt8]?
    var response: [UInt8]?

    private static let headLength = 1_000

    var weight: Int {
        (request?.count ?? 0) + (response?.count ?? 0)
    }

    var detail: JSONValue {
        var detail = summary
        for (name, payload) in [("request", request), ("response", response)] {
            let payload = payload ?? []
            detail[name + "_head"] = .string(
                String(decoding: payload.prefix(Self.headLength), as: UTF8.self))
            detail[name + "_head_complete"] = .bool(payload.count <= Self.headLength)
            detail[name + "_size"] = .integer(payload.count)
        }
        return detail
    }
}
