/// Everything that can go wrong between a request and its answer. The library throws nothing else.
public enum GatewayError: Error, Sendable, Equatable {
    /// A value that must not be sent: nothing was.
    case invalidOption(InvalidOption)
    /// The address can't be used: nothing was sent.
    case invalidAddress(String)
    /// No answer, or no more of it, for a reason of the network.
    case connection(ConnectionFailure)
    /// The API, a provider or the edge said no.
    case refused(Refusal)
    /// A file that goes along can't be read any more, or is another than it was.
    case unreadable(ContentFailure)
    /// The answer ended before its end marker; the text says more where more is known.
    case truncated(String?)
    /// The answer is not what the API promises.
    case malformed(String)
    /// The task was cancelled.
    case cancelled
}

/// A request option whose value the API documents as impossible.
public struct InvalidOption: Sendable, Equatable {
    /// The header or member it would have become, or the place inside of it.
    public var name: String
    /// What is wrong with its value, as in `must be a number, is a text`.
    public var fault: String
    /// What is allowed, where the fault doesn't say so.
    public var allowed: String?

    /// - Parameter value: as given; no secret.
    public init(name: String, value: String, allowed: String) {
        self.name = name
        fault = "'\(value)' is not allowed"
        self.allowed = allowed
    }

    /// For a value that may hold secrets, and so is not told.
    public init(name: String, fault: String) {
        self.name = name
        self.fault = fault
    }
}

/// Why there is no connection, or no longer.
public struct ConnectionFailure: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// The host's name has no address.
        case nameNotFound
        /// Nobody listens, or no route leads there.
        case refused
        /// The certificate or the handshake failed.
        case tls
        /// The proxy is unreachable or refuses.
        case proxy
        /// The connection broke before or while the answer came.
        case lost
        /// No connection within the time allowed for it.
        case connectTimeout
        /// No byte within the time allowed between two.
        case idleTimeout
        /// The whole call took longer than allowed.
        case deadline
        /// More redirects than are followed, or one to where none may lead.
        case redirect
        /// What came is not HTTP.
        case protocolViolation
    }

    public var kind: Kind
    /// The host that was asked.
    public var host: String
    /// What the system or the library below said.
    public var detail: String

    public init(kind: Kind, host: String, detail: String) {
        self.kind = kind
        self.host = host
        self.detail = detail
    }
}

extension GatewayError {
    /// Whether asking the same again later may succeed: the cause is passing, and nothing of an
    /// answer was lost.
    public var isPassing: Bool {
        switch self {
        case .connection(let failure):
            [.refused, .lost, .connectTimeout].contains(failure.kind)
        case .refused(let refusal): refusal.isPassing
        case .invalidOption, .invalidAddress, .unreadable, .truncated, .malformed, .cancelled:
            false
        }
    }

    /// Whether it is certain that the request changed nothing: it did not reach the API, or was
    /// turned away before anything was done. A lost answer leaves that open.
    public var leftNothingDone: Bool {
        switch self {
        case .invalidOption, .invalidAddress: true
        case .connection(let failure):
            [.nameNotFound, .refused, .tls, .proxy, .connectTimeout].contains(failure.kind)
        case .refused(let refusal):
            refusal.status.map { (400..<500).contains($0) && $0 != 408 } ?? false
        case .unreadable, .truncated, .malformed, .cancelled: false
        }
    }

    /// Whether there is nothing of that name, by the API's own word: a bare 404 comes from a wrong
    /// base URL as well.
    public var isNotFound: Bool {
        guard case .refused(let refusal) = self else { return false }
        let isTold = refusal.status == nil || refusal.code != nil
        return isTold
            && [.notFound, .unknownGateway, .missingDefaultGateway].contains(refusal.meaning)
    }

    /// As it is meant where a gateway, or all of a kind that it keeps, was asked for: what is not
    /// found then is the gateway.
    func asking(for gateway: String?) -> GatewayError {
        guard let gateway, isNotFound, case .refused(var refusal) = self else { return self }
        refusal.meaning = gateway == "default" ? .missingDefaultGateway : .unknownGateway
        return .refused(refusal)
    }
}
