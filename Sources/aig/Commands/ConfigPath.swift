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

extension ConfigPlace {
    /// The file's path, which has to be somewhere.
    static func required(in world: World) throws -> String {
        guard let path = path(in: world) else {
            throw Failure.configuration(
                "there is no place for a config file", advice: "set HOME or AIG_CONFIG")
        }
        return path
    }
}
