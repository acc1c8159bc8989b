import AIGateway
import ArgumentParser
import Terminal

/// `aig conversations delete`.
struct ConversationsDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete conversations.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes.

            Examples:
              aig conversations delete last
              aig conversations list --format name | xargs aig conversations delete --yes
            """
    )

    @Argument(
        help: .init("Their IDs, or beginnings of them, or 'last'.", valueName: "id"),
        completion: ShellCompletion.kind)
    var ids: [String]
    @Flag(name: .shortAndLong, help: "Don't ask.")
    var yes = false

    func run(in world: World) async throws {
        let store = try ConversationStore.existing(in: world)
        // All are found before the first is gone.
        let found = try ids.map(store.identifier)
        if !yes {
            let what =
                found.count == 1 ? "conversation \(found[0])" : "\(found.count) conversations"
            try await Confirmation(in: world).ask("Delete \(what)?")
        }
        for id in found {
            try store.delete(id)
            world.console.remark("aig: deleted conversation \(id)")
        }
    }
}
