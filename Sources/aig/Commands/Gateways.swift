import ArgumentParser

/// `aig gateways`: provisioning.
struct Gateways: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gateways",
        abstract: "List, show, create and delete gateways.",
        subcommands: [
            GatewaysList.self, GatewaysGet.self, GatewaysCreate.self, GatewaysDelete.self,
        ]
    )
}
