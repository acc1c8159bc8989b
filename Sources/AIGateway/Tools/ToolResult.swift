/// What came of a call that a model asked for.
public struct ToolResult: Sendable, Equatable {
    public var call: ToolCall
    /// What the model is told.
    public var output: String
    /// Whether it is told why there is no result.
    public var isError: Bool

    public init(of call: ToolCall, output: String, isError: Bool = false) {
        self.call = call
        self.output = output
        self.isError = isError
    }
}
