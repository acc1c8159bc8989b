import AIGateway
import ArgumentParser

/// `aig providers create`.
struct ProvidersCreate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a provider of your own.",
        discussion: """
            Requests name it custom-SLUG. One that exists as it should be is left as it is.

            Example:
              aig providers create acme https://api.acme.example/v1 --name "Acme AI"
            """
    )

    @Argument(help: .init("a-z, 0-9 and '-'; what requests call it.", valueName: "slug"))
    var slug: String
    @Argument(help: .init("The https address that its paths follow.", valueName: "url"))
    var address: String
    @OptionGroup(title: "Provider settings") var settings: ProviderFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try settings.check(slug: slug)
        try settings.check(address: address)
        var body = JSONObject([
            ("slug", .string(slug)), ("name", .string(slug)), ("base_url", .string(address)),
        ])
        body.merge(try settings.settings(in: world))
        let providers = try ResourceActions(
            .customProviders, account: account, call: call, in: world)
        let advice = "change it with 'aig providers update'"
        try await providers.create(body, named: slug, orElse: advice, record)
    }
}
