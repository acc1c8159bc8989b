/// The models that act something out.
enum Scenario: String, Sendable, CaseIterable {
    case rateLimit = "sandbox/rate-limit"
    case rateLimitOnce = "sandbox/rate-limit-once"
    case noCredits = "sandbox/no-credits"
    case guardrail = "sandbox/guardrail"
    case dlp = "sandbox/dlp"
    case dailyLimit = "sandbox/daily-limit"
    case unavailable = "sandbox/unavailable"
    case overloaded = "sandbox/overloaded"
    case busy = "sandbox/busy"
    case flaky = "sandbox/flaky"
    case picky = "sandbox/picky"
    case hangUp = "sandbox/hang-up"
    case cut = "sandbox/cut"
    case errorInStream = "sandbox/error-in-stream"
    case slow = "sandbox/slow"
    case stall = "sandbox/stall"
    case long = "sandbox/long"
    case escapes = "sandbox/escapes"
    case refusal = "sandbox/refusal"
    case reasoning = "sandbox/reasoning"
    case tool = "sandbox/tool"
    case markdown = "sandbox/markdown"
    case echo = "sandbox/echo"

    var summary: String {
        switch self {
        case .rateLimit: "the gateway's rate limit is reached: 429, code 2003, retry after 1 s"
        case .rateLimitOnce: "the same for the first call, then answers"
        case .noCredits: "no credits are left: 402, code 2021"
        case .guardrail: "a guardrail blocks the prompt: 424, code 2016"
        case .dlp: "data loss prevention blocks the prompt: 400, code 2029"
        case .dailyLimit: "the free daily allocation is used up: 429, code 3036"
        case .unavailable: "an HTML page from the edge instead of an answer: 503"
        case .overloaded: "the provider is overloaded: 529"
        case .busy: "no capacity: 429, code 3040 to options.rejectIfBusy, else 3 seconds in a queue"
        case .flaky:
            "every third call with the same prompt fails: 429, 503 or an answer cut in the middle"
        case .picky: "one prompt in ten is refused, however often it is tried: 400, code 5006"
        case .hangUp: "the connection closes without an answer"
        case .cut: "the connection closes in the middle of the answer"
        case .errorInStream: "an error arrives in the middle of the stream, after status 200"
        case .slow: "5 seconds pass before the first byte"
        case .stall: "some tokens, and then nothing until the client leaves"
        case .long: "an answer of 2,000 tokens"
        case .escapes: "an answer full of terminal control sequences"
        case .refusal: "the model declines to answer"
        case .reasoning: "a reasoning part before the answer"
        case .tool: "a call of the first tool, or of a made-up one"
        case .markdown: "a page of Markdown"
        case .echo: "exactly the text of the last user message"
        }
    }

    /// The one that a text speaks of, the longest name if several fit.
    static func named(in text: String) -> Scenario? {
        guard text.contains("sandbox/") else { return nil }
        return allCases.filter { text.contains($0.rawValue) }
            .max { $0.rawValue.count < $1.rawValue.count }
    }

    /// What the acted failure says before any answer begins.
    var refusal: Refusal? {
        switch self {
        case .rateLimit, .rateLimitOnce: Refusal(429, 2003, "Rate limited").retry(after: 1)
        case .noCredits: Refusal(402, 2021, "Insufficient credits. Please top up your account.")
        case .guardrail: Refusal(424, 2016, "Prompt blocked due to security configurations")
        case .dlp: Refusal(400, 2029, "Request content blocked due to DLP policy violations")
        case .dailyLimit:
            Refusal(
                429, 3036,
                "You have used up your daily free allocation of 10,000 neurons, please upgrade to"
                    + " Cloudflare's Workers Paid plan if you would like to continue usage."
            )
        case .unavailable: .unavailable
        case .overloaded: Self.overload
        default: nil
        }
    }

    /// How long nothing comes.
    var holdBack: Duration {
        switch self {
        case .slow: .seconds(5)
        case .busy: .seconds(3)
        default: .zero
        }
    }

    /// The failure of a provider that has too much to do, at once or in the middle of a stream.
    static let overload = Refusal(
        529, 2005, "Overloaded", origin: .provider(type: "overloaded_error"))

    static let noCapacity = Refusal(
        429, 3040, "No more data centers to forward the request to",
        origin: .model(type: "rate_limit_error"))
}
