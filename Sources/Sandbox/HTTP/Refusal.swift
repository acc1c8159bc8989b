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
    enum Form: Sendable, Equatable {
        case envelope
        case openAI
        case anthropic
        /// The gateway host's own envelope, whoever speaks.
        case gateway
        /// The same, but the provider's own shape where the provider speaks.
        case native(Provider.Family)
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
    /// How long it took to find out.
    var holdBack: Duration = .zero

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

    /// Whatever went wrong is itself an answer.
    init(_ error: any Error) {
        self = error as? Refusal ?? Refusal(500, 1000, "The sandbox failed: \(error)")
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
    /// What a provider says to a key that it doesn't know.
    static let badKey = Refusal(
        401, 2009, "Incorrect API key provided", origin: .provider(type: "authentication_error"))

    static let unknownProvider = Refusal(400, 2008, "Invalid provider")

    static let noGateway = Refusal(
        400, 2001, "Please configure AI Gateway in the Cloudflare dashboard")

    static func notFound(_ what: String) -> Refusal {
        Refusal(404, 7002, "\(what) not found")
    }

    var message: String {
        faults.map(\.message).joined(separator: "; ")
    }

    /// Whether the provider, asked again, may have another answer.
    var isTransient: Bool {
        origin != .api && (status == 408 || status == 429 || status >= 500)
    }

    func retry(after seconds: Int) -> Refusal {
        var refusal = self
        refusal.fields[.retryAfter] = String(seconds)
        return refusal
    }
}
