import AIGateway
import ArgumentParser

/// `aig keys get`.
struct KeysGet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show what is known of a stored key; never the key itself.",
        discussion: """
            Example:
              aig keys get openai --field secret_preview
            """
    )

    @OptionGroup var key: KeyFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.keys, in: world).get(key.name, record)
    }
}
