import AIGateway
import Terminal

/// What a person is told when something fails: what happened, and what to do about it.
struct Complaint: Equatable {
    /// One line: what happened.
    var what: String
    /// What to try, where that is known.
    var advice: String?
    var status: ExitStatus
    /// Facts for scripts and for support: HTTP status, code, ray, log entry.
    var facts = JSONObject()

    /// What happened with its numbers, and what to do about it.
    var sentence: String {
        var line = what
        let numbers = [
            facts["http_status"].map { "HTTP \($0.text())" },
            facts["code"]?.string.map { "code \($0)" },
        ].compactMap { $0 }
        if !numbers.isEmpty { line += " (\(numbers.joined(separator: ", ")))" }
        if let advice { line += ": \(advice)" }
        return line
    }

    /// The lines for standard error.
    var lines: [String] {
        let identifiers = [("ray", facts["ray"]?.string), ("log", facts["log_id"]?.string)]
        let known = identifiers.compactMap { name, value in value.map { "\(name) \($0)" } }
        return ["aig: \(sentence)"]
            + (known.isEmpty ? [] : ["     " + known.joined(separator: ", ")])
    }

    /// The same for scripts, as one JSON object.
    var json: JSON {
        var object = JSONObject([("error", .string(what))])
        object["advice"] = advice.map(JSON.string)
        object["exit_status"] = .integer(status.rawValue)
        object.merge(facts)
        return .object(object)
    }
}

extension Complaint {
    /// - Returns: `nil` for ends that need no word: an interrupt, a reader that went away, a
    ///   command whose own words were enough.
    init?(_ error: any Error) {
        switch error {
        case let error as GatewayError:
            if error == .cancelled { return nil }
            self.init(error)
        case let failure as Failure:
            guard let complaint = Self(failure) else { return nil }
            self = complaint
        case ConsoleError.failed(let reason):
            self.init(what: "writing the output failed: \(reason)", status: .writeFailed)
        case is ConsoleError, is CancellationError:
            return nil
        default:
            self.init(
                what: "something unforeseen happened: \(error)",
                advice: "please report it, with the command that led to it", status: .bug)
        }
    }

    private init?(_ failure: Failure) {
        let status = ExitStatus(failure)
        switch failure {
        case .usage(let text), .badData(let text), .unavailable(let text), .overBudget(let text),
            .lostAnswer(let text), .interrupted(let text):
            self.init(what: text, status: status)
        case .noInput(let path, let reason):
            self.init(what: "cannot read '\(path)': \(reason)", status: status)
        case .cannotCreate(let path, let reason):
            self.init(what: "cannot write '\(path)': \(reason)", status: status)
        case .writeFailed(let reason):
            self.init(what: "writing the output failed: \(reason)", status: status)
        case .configuration(let text, let advice), .exists(let text, let advice):
            self.init(what: text, advice: advice, status: status)
        case .cutAnswer(let reason):
            self.init(what: "the answer was cut short: \(reason)", status: status)
        case .endlessCalls(let rounds):
            self.init(
                what: "the model called tools \(rounds.counted("time")) and came to no answer",
                advice: "allow more with --tool-rounds", status: status)
        case .command: return nil
        }
    }

    private init(_ error: GatewayError) {
        let status = ExitStatus(error)
        switch error {
        case .invalidOption(let option):
            let name =
                option.name.hasPrefix("cf-aig-") ? "--" + option.name.dropFirst(7) : option.name
            self.init(
                what: "\(name): \(option.fault)", advice: option.allowed.map { "use \($0)" },
                status: status)
        case .invalidAddress(let text):
            self.init(what: text, status: status)
        case .connection(let failure):
            self.init(
                what: "\(failure.host): \(failure.detail)", advice: Self.advice(failure.kind),
                status: status)
        case .refused(let refusal):
            self.init(refusal, status: status)
        case .unreadable(let failure):
            self.init(what: "cannot read '\(failure.name)': \(failure.reason)", status: status)
        case .truncated(let detail):
            self.init(
                what: "the answer was cut short" + (detail.map { ": \($0)" } ?? ""),
                advice: "what came is kept; ask again for the whole", status: status)
        case .malformed(let detail):
            self.init(what: "the answer is not what the API promises: \(detail)", status: status)
        case .cancelled:
            self.init(what: "interrupted", status: status)
        }
    }

    private init(_ refusal: Refusal, status: ExitStatus) {
        self.init(
            what: refusal.message, advice: Self.whole(Self.advice(refusal), refusal),
            status: status)
        facts["http_status"] = refusal.status.map { .integer($0) }
        facts["code"] = refusal.code.map(JSON.string)
        if !refusal.path.isEmpty { facts["path"] = .array(refusal.path.map(JSON.string)) }
        facts["meaning"] = .string(refusal.meaning.rawValue)
        facts["retry_after"] = refusal.retryAfter.map(JSON.decimal)
        facts["ray"] = refusal.metadata?.ray.map(JSON.string)
        facts["log_id"] = refusal.metadata?.logID.map(JSON.string)
    }

    /// The advice, and how long to wait where the answer says.
    private static func whole(_ advice: String?, _ refusal: Refusal) -> String? {
        guard refusal.isPassing, let pause = refusal.retryAfter, pause >= 1 else { return advice }
        let seconds = "the API asks to wait \(Int(pause.rounded(.up))) s"
        return advice.map { "\($0); \(seconds)" } ?? seconds
    }

    private static func advice(_ kind: ConnectionFailure.Kind) -> String? {
        switch kind {
        case .nameNotFound: "check the network and the base URL"
        case .refused: "check that the base URL is right and the service runs"
        case .tls: "behind a proxy of your own, name its CA in SSL_CERT_FILE"
        case .proxy: "check HTTPS_PROXY, ALL_PROXY and NO_PROXY"
        case .lost: "try again"
        case .connectTimeout: "try again, or allow more with --connect-timeout"
        case .idleTimeout: "try again, or allow more with --idle-timeout"
        case .deadline: "try again, or allow more with --timeout"
        case .redirect: "check the base URL"
        case .protocolViolation: "check the base URL"
        }
    }

    private static func advice(_ refusal: Refusal) -> String? {
        switch refusal.meaning {
        case .badRequest:
            refusal.path.isEmpty ? nil : "check " + refusal.path.joined(separator: ".")
        case .unknownModel: "see 'aig models list' for Workers AI models; others are author/model"
        case .unknownGateway: "see 'aig gateways list', or make it with 'aig gateways create'"
        case .missingDefaultGateway:
            "its first request makes it, or 'aig gateways create default' does"
        case .unknownProvider: "check --provider and the model's name"
        case .unknownKeyAlias: "check --byok-alias against the keys stored in the gateway"
        case .keyRequired: "store a provider key in the gateway, or switch 'byok only' off"
        case .notFound: "check the name"
        case .noSuchPlace:
            "check the account ID (32 hexadecimal digits), the base URL and the model's name"
        case .alreadyExists: "choose another name, or change what is there"
        case .changedMeanwhile: "look at what it is now, and try again"
        case .methodNotAllowed: "check the method and the path"
        case .modelWithdrawn: "choose another model; 'aig models list' shows them"
        case .tooLarge: "send less at once"
        case .contextWindow: "shorten the prompt, or choose a model with a larger context window"
        case .malformedToken: "the token has characters or a length no token has: copy it again"
        case .badToken: "check CLOUDFLARE_API_TOKEN; it may be mistyped, expired or deleted"
        case .missingPermission:
            "give the token 'AI Gateway: Run' and 'Workers AI: Read' for calls to models, 'AI Gateway: Edit' for gateways, on this account"
        case .missingSecretsPermission:
            "provider keys are kept in the Secrets Store: give the token 'Secrets Store: Edit' (Write) on this account"
        case .gatewayOrProviderKey:
            "the provider refused its key, or the gateway its token: check the key stored in the gateway"
        case .paidPlan: "this model needs the Workers Paid plan"
        case .access:
            "the account must be given access to this model, for instance by accepting its licence in the dashboard"
        case .noCredits:
            "buy credits in the dashboard, store your own provider key in the gateway, or use a '@cf/…' model"
        case .paymentTerms: "pay per call with --payment-method and --payment-signature"
        case .spendLimit:
            "wait for the limit's window to pass, or raise it in the gateway's settings"
        case .dailyAllocation:
            "today's free allocation of Workers AI is used up; it is renewed at 00:00 UTC, or use the paid plan"
        case .quota: "the provider's quota is used up: check the plan of the key in use"
        case .guardrailPrompt: "the gateway's guardrails stopped the prompt"
        case .guardrailAnswer: "the gateway's guardrails stopped the answer"
        case .dlpPrompt: "data loss prevention found something in the prompt"
        case .dlpAnswer: "data loss prevention found something in the answer"
        case .policy: "a policy of the gateway or the provider forbids it"
        case .gatewayRate: "the gateway's rate limit is reached; wait, or raise it"
        case .modelRate: "the model's limit per minute is reached; wait a minute"
        case .noCapacity: "the model is busy; try again in a moment, or take another"
        case .rate: "too many requests; wait a moment"
        case .timeout: "it took too long; try again, or ask for less at once"
        case .overloaded: "the provider is overloaded; try again in a moment"
        case .unavailable: "the service has a fault; try again in a moment"
        }
    }
}
