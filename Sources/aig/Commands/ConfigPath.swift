import ArgumentParser
import Terminal

/// `aig config path`.
struct ConfigPath: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Print where the config file is.",
        discussion: """
            Example:
              $EDITOR "$(aig config path)"
            """
    )

    func run(in world: World) async throws {
        try world.console.print(try ConfigPlace.required(in: world) + "\n")
    }
}
