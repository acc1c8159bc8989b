/// Says how the text before the cursor may go on. It runs on the editor's own thread, which it may
/// keep waiting a moment.
public typealias LineCompleter = @Sendable (_ text: String) -> LineCompletion?

/// How a text may go on.
public struct LineCompletion: Sendable, Equatable {
    /// The text's end that the candidates replace.
    public var stem: String
    public var candidates: [String]

    public init(stem: String, candidates: [String]) {
        self.stem = stem
        self.candidates = candidates
    }
}
