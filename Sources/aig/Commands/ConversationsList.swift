import AIGateway
import ArgumentParser
import Terminal

/// `aig conversations list`.
struct ConversationsList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List conversations, the last one first.",
        discussion: """
            Example:
              aig conversations list --limit 10
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        guard let store = ConversationStore(in: world) else { return }
        let wanted = store.identifiers().prefix(list.limit ?? .max)
        // One that another process just deleted is not there to be listed.
        let summaries = wanted.compactMap { try? ConversationSummary(store.load($0)) }
        try Listing(summaries, list, in: world).print()
    }
}
