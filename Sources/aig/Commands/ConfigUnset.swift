import ArgumentParser

/// `aig config unset`.
struct ConfigUnset: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "unset",
        abstract: "Take a key out of the config file.",
        discussion: """
            Example:
              aig config unset model
            """
    )

    @Argument(help: .init("The setting, as in model.", valueName: "key"))
    var key: String
    @Option(help: .init("Take it out of this profile.", valueName: "name"))
    var profile: String?

    func run(in world: World) async throws {
        try ConfigChange(in: world).apply(ConfigKeyPath(key, profile: profile), value: nil)
    }
}
