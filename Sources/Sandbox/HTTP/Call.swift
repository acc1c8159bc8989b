import HTTPTypes

/// One request as it came in, with its whole body.
struct Call: Sendable {
    let method: HTTPRequest.Method
    /// The path as sent, without the query.
    let path: String
    /// The path's parts, each percent-decoded: an encoded slash stays inside its part.
    let segments: [String]
    let query: [String: String]
    let fields: HTTPFields
    /// What the client takes this server to be called; addresses in answers are built on it.
    let authority: String
    let body: [UInt8]

    init(
        method: HTTPRequest.Method, target: String, fields: HTTPFields = [:],
        authority: String = "127.0.0.1", body: [UInt8] = []
    ) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.method = method
        path = String(halves.first ?? "")
        segments = path.split(separator: "/").map { PercentEncoding.decoded($0) }
        query = PercentEncoding.query(halves.count > 1 ? halves[1] : "")
        self.fields = fields
        self.authority = authority
        self.body = body
    }

    /// The body as a JSON object.
    func object() throws(Refusal) -> JSONValue {
        guard let value = try? JSONParser.parse(body) else {
            throw .invalid("The request body is not valid JSON.")
        }
        guard value.members != nil else {
            throw .invalid("The request body must be a JSON object.")
        }
        return value
    }
}
