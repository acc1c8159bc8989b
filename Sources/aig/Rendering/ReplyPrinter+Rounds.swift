import AIGateway
import Terminal

extension ReplyPrinter {
    /// Runs what the model called, and has it go on with what that gave.
    ///
    /// - Returns: `nil` when it called nothing that is run.
    mutating func goOn(
        from answer: inout Answer, asking ask: (any InferenceRequest) async throws -> Reply
    ) async throws -> Reply? {
        guard tools != nil, !answer.round.calls.isEmpty else { return nil }
        let (round, text) = (answer.round, answer.roundText)
        try endRound(&answer)
        guard let results = try await tools?.results(of: round.calls) else { return nil }
        answer.goOn(with: results)
        try note(results)
        guard let request = try tools?.request(after: round, text: text, with: results) else {
            return nil
        }
        let reply = try await ask(request)
        answer.begin(reply.metadata)
        return reply
    }

    /// What came so far is shown before a person is asked, and before a tool writes.
    private mutating func endRound(_ answer: inout Answer) throws {
        reasoning.end()
        if answer.isLineOpen { try take(.text("\n"), into: &answer) }
        recorder?.endRound(answer)
        try flush()
    }

    private mutating func note(_ results: [ToolResult]) throws {
        for result in results {
            recorder?.take(result)
            if form == .events { pending += result.line.encoded() + [0x0A] }
        }
        try flush()
    }
}
