import AIGateway
import Terminal

/// The exit statuses of `aig`, as its manual lists them (sysexits where one fits).
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case refused = 1
    case differences = 2
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case bug = 70
    case cannotCreate = 73
    case writeFailed = 74
    case tryLater = 75
    case brokenAnswer = 76
    case noPermission = 77
    case configuration = 78
    case blocked = 79
    case payment = 80
    case interrupted = 130
    case readerGone = 141

    /// What each status means, for the manual.
    var meaning: String {
        switch self {
        case .done: "done"
        case .refused: "the API refused the request"
        case .differences: "gateways diff, or --dry-run of a change: there are differences"
        case .usage: "wrong usage; nothing was sent"
        case .badData: "bad data: the input, or an answer that does not match --schema"
        case .noInput: "an input file cannot be read"
        case .unavailable: "no connection, or the service is unavailable (5xx)"
        case .bug: "a bug in aig"
        case .cannotCreate: "an output file cannot be made"
        case .writeFailed: "writing failed, for instance on a full disk"
        case .tryLater: "try again later: a rate limit or a time-out"
        case .brokenAnswer: "the answer was cut short or is not what the API promises"
        case .noPermission: "the token is not valid or lacks a permission"
        case .configuration: "no token, no account, or an unusable config file"
        case .blocked: "blocked by a guardrail, DLP or another policy"
        case .payment: "no credits, or a spend limit is reached"
        case .interrupted: "interrupted"
        case .readerGone: "the reader of the pipe went away"
        }
    }
}

extension ExitStatus {
    init(_ error: GatewayError) {
        switch error {
        case .invalidOption: self = .usage
        case .invalidAddress: self = .configuration
        case .connection(let failure): self = Self(failure.kind)
        case .refused(let refusal): self = Self(refusal.meaning)
        case .unreadable: self = .noInput
        case .truncated, .malformed: self = .brokenAnswer
        case .cancelled: self = .interrupted
        }
    }

    private init(_ kind: ConnectionFailure.Kind) {
        switch kind {
        case .nameNotFound, .refused, .tls, .proxy, .lost, .redirect: self = .unavailable
        case .connectTimeout, .idleTimeout, .deadline: self = .tryLater
        case .protocolViolation: self = .brokenAnswer
        }
    }

    private init(_ meaning: Refusal.Meaning) {
        switch meaning {
        case .badRequest, .unknownModel, .unknownGateway, .missingDefaultGateway, .unknownProvider,
            .unknownKeyAlias, .keyRequired, .notFound, .noSuchPlace, .alreadyExists,
            .changedMeanwhile,
            .methodNotAllowed, .modelWithdrawn, .tooLarge, .contextWindow:
            self = .refused
        case .malformedToken, .badToken, .missingPermission, .missingSecretsPermission,
            .gatewayOrProviderKey, .paidPlan, .access:
            self = .noPermission
        case .noCredits, .paymentTerms, .spendLimit, .dailyAllocation, .quota: self = .payment
        case .guardrailPrompt, .guardrailAnswer, .dlpPrompt, .dlpAnswer, .policy: self = .blocked
        case .gatewayRate, .modelRate, .noCapacity, .rate, .timeout: self = .tryLater
        case .overloaded, .unavailable: self = .unavailable
        }
    }

    init(_ failure: Failure) {
        switch failure {
        case .usage: self = .usage
        case .badData: self = .badData
        case .noInput: self = .noInput
        case .cannotCreate: self = .cannotCreate
        case .writeFailed: self = .writeFailed
        case .configuration: self = .configuration
        case .exists: self = .refused
        case .unavailable: self = .unavailable
        case .cutAnswer, .lostAnswer, .endlessCalls: self = .brokenAnswer
        case .interrupted: self = .interrupted
        case .overBudget: self = .payment
        case .command(let status): self = Self(rawValue: status) ?? .refused
        }
    }
}
