import AIGateway

/// What a line came to: an answer, or why there is none.
struct BatchResult {
    let id: BatchID
    let answer: Answer?
    let failure: (any Error)?
    let end: ContinuousClock.Instant
    var cost: LineCost?
    /// What its group took that no line says.
    var group: GroupUsage?

    /// Whether another try may mend the failure.
    var isPassing: Bool {
        guard let error = failure as? GatewayError else { return false }
        return FailureClass(error) != nil || ExitStatus(error) == .tryLater
    }

    /// The line of the output, its end included: the fields of `--json`, in which `id` is the line's
    /// own and the answer's is `answer_id`.
    var line: [UInt8] {
        var object = JSONObject([("id", id.json)])
        for (name, value) in answer?.json(at: end).object?.members ?? [] {
            object[name == "id" ? "answer_id" : name] = value
        }
        object["cost"] = cost?.json
        object["group"] = group?.json
        object["error"] = failure.map(error)
        return JSON.object(object).encoded() + [0x0A]
    }

    private func error(_ failure: any Error) -> JSON {
        guard var object = Complaint(failure)?.json.object else { return "interrupted" }
        object["passing"] = .bool(isPassing)
        return .object(object)
    }
}
