import AIGateway

/// What became of the lines of a batch so far.
struct BatchTally: Equatable {
    var answered = 0
    /// Failures that another try may mend.
    var passing = 0
    /// Failures that it won't.
    var final = 0
    var inputTokens = 0
    var outputTokens = 0
    /// In US dollars, as far as prices are known.
    var cost = 0.0
    /// Whether anything has a price.
    var isPriced = false

    var failed: Int { passing + final }
    var settled: Int { answered + failed }
    var tokens: Int { inputTokens + outputTokens }

    mutating func add(_ result: ResultLedger.Entry) {
        count(isFailure: result.isFailure, isPassing: result.isPassing)
        inputTokens += result.inputTokens
        outputTokens += result.outputTokens
        add(cost: result.cost)
    }

    mutating func add(_ result: BatchResult) {
        count(isFailure: result.failure != nil, isPassing: result.isPassing)
        if let answer = result.answer { add(answer, cost: result.cost) }
        add(result.group?.usage, cost: result.group?.cost)
    }

    /// Adds what an answer took, whatever becomes of its line.
    mutating func add(_ answer: Answer, cost: LineCost?) { add(answer.usage, cost: cost) }

    private mutating func add(_ usage: Usage?, cost: LineCost?) {
        inputTokens += usage?.inputTokens ?? 0
        outputTokens += usage?.outputTokens ?? 0
        add(cost: cost?.dollars)
    }

    private mutating func count(isFailure: Bool, isPassing: Bool) {
        if !isFailure { answered += 1 } else if isPassing { passing += 1 } else { final += 1 }
    }

    private mutating func add(cost new: Double?) {
        guard let new else { return }
        cost += new
        isPriced = true
    }
}
