import AIGateway

/// The kinds of failure that another try may mend; each has its own number of tries.
enum FailureClass: CaseIterable {
    /// No connection, or it broke.
    case network
    /// 408, and its like.
    case timeout
    /// 429, and its like: too much was asked at once.
    case rate
    /// 5xx, and its like.
    case fault
    /// The answer ended in the middle.
    case cut

    init?(_ error: GatewayError) {
        switch error {
        case .truncated: self = .cut
        case .connection where error.isPassing: self = .network
        case .refused(let refusal) where refusal.isPassing: self = Self.of(refusal.meaning)
        default: return nil
        }
    }

    private static func of(_ meaning: Refusal.Meaning) -> FailureClass {
        switch meaning {
        case .gatewayRate, .modelRate, .noCapacity, .rate: .rate
        case .timeout: .timeout
        default: .fault
        }
    }
}

extension GatewayError {
    /// Whether every other line would fail for the same reason: no valid token, no credits, nobody
    /// there.
    var concernsAllLines: Bool {
        switch self {
        case .connection(let failure):
            [.nameNotFound, .tls, .proxy, .redirect].contains(failure.kind)
        case .refused(let refusal):
            [
                .malformedToken, .badToken, .missingPermission, .noCredits, .paymentTerms,
                .spendLimit, .dailyAllocation, .quota,
            ].contains(refusal.meaning)
        case .invalidAddress: true
        case .invalidOption, .unreadable, .truncated, .malformed, .cancelled: false
        }
    }
}
