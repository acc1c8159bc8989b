/// What came of a call that a model asked for.
public struct ToolResult: Sendable, Equatable {
    /// The call that it answers.
    public var call: ToolCall
    /// What the model is told.
    public var output: String
    /// Whether it is told why there is no result.
    public var isError: Bool

    /// - Parameter isError: whether `output` says why there is no result.
    public init(of call: ToolCall, output: String, isError: Bool = false) {
        self.call = call
        self.output = output
        self.isError = isError
    }
}
