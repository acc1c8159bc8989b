/// A style that is on, and how it ends.
struct InlineSpan {
    let style: StyleSet
    /// The mark that opened it.
    let mark: [UInt8]
    /// Where its text ends; nil when that has not come yet.
    var close: Int?
    /// How many bytes its close takes.
    let closeLength: Int
    /// A link's address, shown behind its text.
    var address: [UInt8] = []
}
