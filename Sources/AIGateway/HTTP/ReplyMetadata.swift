public import HTTPTypes

/// What an answer's header fields say. A field that was not sent is `nil`: unknown, not "no".
///
/// Source: https://developers.cloudflare.com/workers-ai/ and https://developers.cloudflare.com/ai-gateway/.
public struct ReplyMetadata: Sendable, Equatable {
    public var status: Int
    /// The fields as they came.
    public var fields: HTTPFields

    public init(status: Int, fields: HTTPFields) {
        self.status = status
        self.fields = fields
    }

    /// The metadata of an answer whose body is still to be read.
    public init(_ exchange: Exchange) {
        self.init(status: exchange.status, fields: exchange.fields)
    }

    public var contentType: String? { fields[.contentType] }
    /// The entry in the gateway's log.
    public var logID: String? { fields[.logID] }
    public var requestID: String? { fields[.requestID] }
    public var eventID: String? { fields[.eventID] }
    /// `HIT` or `MISS`.
    public var cacheStatus: String? { fields[.cacheStatus] }
    /// Which leg of a fallback chain answered, from 0.
    public var step: Int? { fields[.step].flatMap { Int($0) } }
    /// The model that a route or the Auto Router chose, after its provider where that is told.
    public var model: String? {
        guard let model = fields[.routedModel] ?? fields[.servedModel] else { return nil }
        guard let provider, !model.contains("/") else { return model }
        return "\(provider)/\(model)"
    }
    public var provider: String? { fields[.servedProvider] }
    public var routingReason: String? { fields[.routingReason] }
    public var routingDecisionID: String? { fields[.routingDecisionID] }
    /// The findings of data loss prevention.
    public var dlp: JSON? { fields[.dlp].flatMap { try? JSON(parsing: $0) } }
    public var runID: String? { fields[.runID] }
    public var workersAIRequestID: String? { fields[.workersAIRequestID] }
    /// The edge's identifier of the request, for support.
    public var ray: String? { fields[.ray] }
    /// The terms of a payment by x402.
    public var paymentRequired: String? { fields[.paymentRequired] }

    /// When the server answered, by its own clock.
    public var date: Date? { fields[.date].flatMap(Date.init(http:)) }

    /// How long to wait before asking again, in seconds. A date counts from the answer's own
    /// `Date`, so that a wrong clock here does no harm.
    public var retryAfter: Double? {
        if let pause = fields[.retryAfterMilliseconds].flatMap(Self.number) { return pause / 1000 }
        guard let pause = fields[.retryAfter] else { return nil }
        if let seconds = Self.number(pause) { return seconds }
        guard let then = Date(http: pause), let now = date else {
            return nil
        }
        return max(0, then.timeIntervalSince(now))
    }

    /// A span that makes sense: not negative, and no longer than a year.
    private static func number(_ text: String) -> Double? {
        guard let number = Double(text), (0...31_536_000_000).contains(number) else { return nil }
        return number
    }

    /// The gateway's part as JSON, without what is unknown.
    public var json: JSON {
        let members: [(String, JSON?)] = [
            ("log_id", logID.map(JSON.string)),
            ("request_id", requestID.map(JSON.string)),
            ("event_id", eventID.map(JSON.string)),
            ("cache_status", cacheStatus.map(JSON.string)),
            ("step", step.map { .integer($0) }),
            ("model", model.map(JSON.string)),
            ("provider", provider.map(JSON.string)),
            ("routing_reason", routingReason.map(JSON.string)),
            ("routing_decision_id", routingDecisionID.map(JSON.string)),
            ("dlp", dlp),
            ("run_id", runID.map(JSON.string)),
            ("workers_ai_request_id", workersAIRequestID.map(JSON.string)),
            ("ray", ray.map(JSON.string)),
        ]
        return .object(JSONObject(members.compactMap { name, value in value.map { (name, $0) } }))
    }
}

extension Date {
    /// Reads a date as header fields write it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
    fileprivate init?(http text: String) {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let words = text.split(separator: " ")
        guard words.count == 6, let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        let standard = "\(words[3])-\(number)-\(words[1])T\(words[4])Z"
        guard let date = try? Date(standard, strategy: .iso8601) else { return nil }
        self = date
    }
}
