import AIGateway

/// A thing that can stand in a list.
protocol Listed: Sendable {
    /// The columns' names.
    static var columns: [String] { get }
    /// One cell for each column.
    var cells: [String] { get }
    /// What names it in a command.
    var listedName: String { get }
    /// All that is known of it.
    var json: JSON { get }
    /// Fields that it may have without this one having them.
    static var knownFields: [String] { get }
}

extension Listed {
    static var knownFields: [String] { [] }
}

/// Prints a list in the chosen form.
struct Listing<Item: Listed> {
    private let items: [Item]
    private let flags: ListFlags
    private let world: World

    init(_ items: [Item], _ flags: ListFlags, in world: World) {
        self.items = Array(items.prefix(flags.limit ?? items.count))
        self.flags = flags
        self.world = world
    }

    func print() throws {
        var listing = PagedListing<Item>(flags, in: world)
        try listing.add(items)
        try listing.finish()
    }
}
