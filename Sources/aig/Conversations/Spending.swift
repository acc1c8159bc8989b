/// What the answers of a conversation took, those included that were taken back.
struct Spending: Equatable {
    var answers = 0
    var inputTokens = 0
    var outputTokens = 0
    /// Where the gateway says what they cost.
    var logs: [LogReference] = []

    /// - Parameter endsAnswer: whether it is the last request of its answer.
    mutating func add(_ outcome: ConversationRecord.Outcome, endsAnswer: Bool = true) {
        guard outcome.inputTokens != nil || outcome.outputTokens != nil || outcome.log != nil else {
            return
        }
        if endsAnswer { answers += 1 }
        inputTokens += outcome.inputTokens ?? 0
        outputTokens += outcome.outputTokens ?? 0
        if let log = outcome.log { logs.append(log) }
    }
}
