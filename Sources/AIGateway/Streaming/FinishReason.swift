/// Why a model stopped.
public struct FinishReason: Sendable, Equatable {
    /// The reason in the format's own word: `stop`, `length`, `end_turn`, `completed`, …
    public var name: String
    /// What the format adds, as in a response that is `incomplete`.
    public var detail: String?

    public init(_ name: String, detail: String? = nil) {
        self.name = name
        self.detail = detail
    }

    /// Whether the limit on tokens, or the model's own window, ended the answer.
    public var isTokenLimit: Bool {
        ["length", "max_tokens", "model_context_window_exceeded"].contains(name)
            || (name == "incomplete" && detail == "max_output_tokens")
    }

    /// Whether the answer was withheld from some point on, by a filter for instance.
    public var isCut: Bool {
        name == "content_filter" || (name == "incomplete" && !isTokenLimit)
    }
}
