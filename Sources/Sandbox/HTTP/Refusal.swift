import HTTPTypes

/// A request that is answered with an error.
struct Refusal: Error, Equatable {
    /// Which layer of the API speaks; it decides the shape of the body.
    enum Origin: Equatable {
        /// Cloudflare's API or the gateway: always the envelope.
        case api
        /// Workers AI or the catalog: the envelope, but Anthropic's shape on the Messages path.
        case model(type: String)
        /// The provider behind the gateway: its own shape where the path has one.
        case provider(type: String)
        /// The edge in front of everything: a page for people.
        case edge
    }

    /// The error body of the family that an endpoint belongs to.
    enum Form {
        case envelope
        case openAI
        case anthropic
    }

    struct Fault: Equatable {
        var message: String
        var path: [String] = []
    }

    var status: Int
    var code: Int
    var faults: [Fault]
    var origin: Origin = .api
    var fields: HTTPFields = [:]

    init(_ status: Int, _ code: Int, _ message: String, origin: Origin = .api) {
        self.status = status
        self.code = code
        faults = [Fault(message: message)]
        self.origin = origin
    }

    init(faults: [Fault]) {
        status = 400
        code = 7001
        self.faults = faults
    }

    static func invalid(_ message: String) -> Refusal {
        Refusal(400, 5006, message, origin: .model(type: "invalid_request_error"))
    }

    /// What exists already can't be made again; `what` goes behind an indefinite article.
    static func conflict(_ what: String) -> Refusal {
        Refusal(409, 7001, "A \(what) already exists")
    }

    /// What the API as a whole says to a client that asks too often.
    static let throttled = Refusal(
        429, 971, "Please wait and consider throttling your request speed")

    static let unavailable = Refusal(503, 0, "Service Temporarily Unavailable", origin: .edge)

    static func notFound(_ what: String) -> Refusal {
        Refusal(404, 7002, "\(what) not found")
    }

    var message: String {
        faults.map(\.message).joined(separator: "; ")
    }

    func retry(after seconds: Int) -> Refusal {
        var refusal = self
        refusal.fields[.retryAfter] = String(seconds)
        return refusal
    }
}
