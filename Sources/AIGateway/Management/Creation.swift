/// What came of making a thing.
public enum Creation: String, Sendable, Equatable {
    case created
    /// The answer was lost; the thing, which was not there before, is there now.
    case recovered
    /// It was there before.
    case existed
}
