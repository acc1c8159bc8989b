import AIGateway
import ArgumentParser

/// `aig providers update`.
struct ProvidersUpdate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change a provider's settings, those that are named.",
        discussion: """
            Example:
              aig providers update acme --url https://eu.acme.example/v1 --no-beta
            """
    )

    @Argument(help: .init("The provider, by slug, name or ID.", valueName: "name"))
    var name: String
    @Option(help: .init("The https address that its paths follow.", valueName: "url"))
    var url: String?
    @Option(help: "What requests call it, after 'custom-'.")
    var slug: String?
    @OptionGroup(title: "Provider settings") var settings: ProviderFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try slug.map(settings.check(slug:))
        try url.map(settings.check(address:))
        var body = try settings.settings(in: world)
        body["slug"] = slug.map(JSON.string)
        body["base_url"] = url.map(JSON.string)
        guard !body.isEmpty else { throw Failure.usage("nothing is named that would be changed") }
        let providers = try ResourceActions(
            .customProviders, account: account, call: call, in: world)
        try await providers.change(name, to: body, record)
    }
}
