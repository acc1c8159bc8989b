import AIGateway
import ArgumentParser

/// `aig keys delete`.
struct KeysDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a stored key.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes. A key that isn't there is no failure.

            Example:
              aig keys delete openai --alias old --yes
            """
    )

    @OptionGroup var key: KeyFlags
    @OptionGroup var consent: ConsentFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.keys, in: world).delete(key.name, consent)
    }
}
