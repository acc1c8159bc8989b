/// What came of looking for something ahead.
enum InlineSearch: Equatable {
    case found(Int)
    case missing
    /// It may still come.
    case undecided
}
