import ArgumentParser

/// `aig providers`.
struct Providers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "providers",
        abstract: "The account's own (custom) providers.",
        subcommands: [
            ProvidersList.self, ProvidersGet.self, ProvidersCreate.self, ProvidersUpdate.self,
            ProvidersDelete.self,
        ]
    )
}
