import ArgumentParser

/// `aig config`: the config file.
struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show and change the config file.",
        subcommands: [
            ConfigPath.self, ConfigShow.self, ConfigSet.self, ConfigUnset.self, ConfigInit.self,
        ]
    )
}
