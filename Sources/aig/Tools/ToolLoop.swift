import AIGateway

/// Has a model go on with what its tools gave, until it calls no more.
struct ToolLoop {
    private let toolbox: Toolbox
    private let mostRounds: Int
    private var question: Question
    private let compose: @Sendable (Question) throws -> any InferenceRequest
    private var rounds = 0

    /// - Parameters:
    ///   - rounds: how often the model may call.
    ///   - compose: puts the question into its format.
    init(
        _ toolbox: Toolbox, rounds: Int, for question: Question,
        composing compose: @escaping @Sendable (Question) throws -> any InferenceRequest
    ) {
        self.toolbox = toolbox
        mostRounds = rounds
        self.question = question
        self.compose = compose
    }

    /// Runs what the model called, one after the other.
    ///
    /// - Throws: ``Failure/endlessCalls(rounds:)`` when it called too often.
    mutating func results(of calls: [ToolCall]) async throws -> [ToolResult] {
        guard rounds < mostRounds else { throw Failure.endlessCalls(rounds: mostRounds) }
        rounds += 1
        var results: [ToolResult] = []
        for call in calls { results.append(try await toolbox.run(call)) }
        return results
    }

    /// The request that goes on from there.
    mutating func request(
        after round: AnswerRound, text: String, with results: [ToolResult]
    ) throws -> any InferenceRequest {
        // A model that must call would call for ever.
        for member in [\ModelOptions.base, \ModelOptions.extra] {
            question.options[keyPath: member]["tool_choice"] = nil
            guard var input = question.options[keyPath: member]["input"]?.object else { continue }
            input["tool_choice"] = nil
            question.options[keyPath: member]["input"] = .object(input)
        }
        question.prompt.messages += [
            .calling(
                results.map(\.call), text: text, reasoning: round.reasoning,
                preamble: round.preamble),
            .telling(results),
        ]
        return try compose(question)
    }
}
