import AIGateway
import ArgumentParser

/// `aig keys list`.
struct KeysList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the keys that a gateway keeps; never the keys themselves.",
        discussion: """
            Example:
              aig keys list -g my-gateway
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup var part: GatewayPartFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        try await part.actions(on: Resource.keys, in: world).list(list)
    }
}
