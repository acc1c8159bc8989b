/// The values that `enum` or `const` allows.
struct JSONSchemaValues: Sendable {
    private let canonical: Set<[UInt8]>
    /// The values as a sentence lists them.
    let phrase: String

    /// A list that is longer is cut off, lest a message be all list.
    private static let longestPhrase = 200

    init(_ values: [JSON]) {
        canonical = Set(values.map(\.canonical))
        let list = values.map { $0.text() }.joined(separator: ", ")
        phrase = list.count > Self.longestPhrase ? list.prefix(Self.longestPhrase) + "…" : list
    }

    /// How many different values are allowed.
    var count: Int { canonical.count }

    func contains(_ value: JSON) -> Bool { canonical.contains(value.canonical) }
}
