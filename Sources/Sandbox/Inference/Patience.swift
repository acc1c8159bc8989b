import HTTPTypes

/// How long and how often the gateway tries a provider. What is unset is left to somebody else.
struct Patience: Sendable, Equatable {
    /// In milliseconds, to the first byte.
    var timeout: Int?
    var attempts: Int?
    /// In milliseconds.
    var delay: Int?
    var backoff: String?
    /// Whether even the last of several attempts must be in time.
    private var timesLast = false

    init() {}

    /// As request headers have it.
    init(_ fields: HTTPFields) {
        timeout = fields["cf-aig-request-timeout"].flatMap { Int($0) }
        attempts = fields["cf-aig-max-attempts"].flatMap { Int($0) }
        delay = fields["cf-aig-retry-delay"].flatMap { Int($0) }
        backoff = fields["cf-aig-backoff"]
    }

    /// As one leg of a universal request has it.
    init(leg config: JSONValue?) {
        timeout = config?["requestTimeout"]?.integer
        attempts = config?["maxAttempts"]?.integer
        delay = config?["retryDelay"]?.integer
        backoff = config?["backoff"]?.text
    }

    /// As the gateway's settings have it.
    init(gateway settings: JSONValue) {
        attempts = settings["retry_max_attempts"]?.integer
        delay = settings["retry_delay"]?.integer
        backoff = settings["retry_backoff"]?.text
    }

    /// As a model element of a dynamic route has it.
    init(element properties: JSONValue) {
        timeout = properties["timeout"]?.integer
        attempts = properties["retries"]?.integer.map { min(max($0, 0), 4) + 1 }
        timesLast = true
    }

    /// The same, with what is unset taken from the other.
    func completed(by other: Patience) -> Patience {
        var whole = self
        whole.timeout = timeout ?? other.timeout
        whole.attempts = attempts ?? other.attempts
        whole.delay = delay ?? other.delay
        whole.backoff = backoff ?? other.backoff
        return whole
    }

    var mostAttempts: Int { min(max(attempts ?? 1, 1), 5) }

    /// How long the attempt may take. The last of several may take as long as it likes.
    func limit(ofAttempt attempt: Int) -> Duration? {
        guard attempt < mostAttempts || mostAttempts == 1 || timesLast else { return nil }
        return timeout.flatMap { $0 > 0 ? .milliseconds($0) : nil }
    }

    func pause(afterAttempt attempt: Int) -> Duration {
        let factor =
            switch backoff {
            case "linear": attempt
            case "exponential": 1 << (attempt - 1)
            default: 1
            }
        return .milliseconds(delay ?? 0) * factor
    }
}
