import ArgumentParser

/// `aig gateways`: provisioning.
struct Gateways: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gateways",
        abstract: "List, show, create, change and delete gateways.",
        subcommands: [
            GatewaysList.self, GatewaysGet.self, GatewaysCreate.self, GatewaysUpdate.self,
            GatewaysEnsure.self, GatewaysDelete.self, GatewaysExport.self, GatewaysDiff.self,
            GatewaysApply.self, GatewaysURL.self,
        ]
    )
}
