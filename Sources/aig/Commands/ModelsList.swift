import AIGateway
import ArgumentParser

/// `aig models list`.
struct ModelsList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the Workers AI models.",
        discussion: """
            Models of other providers are named author/model; the account's API has no list of \
            them: see https://developers.cloudflare.com/ai/models/.

            Example:
              aig models list --task "Text Generation" --format name
            """
    )

    @Argument(help: .init("Show models whose name or description has this.", valueName: "search"))
    var search: String?
    @Option(help: .init("The task, as in 'Text Generation'.", valueName: "task"))
    var task: String?
    @Option(help: .init("The author, as in 'meta'.", valueName: "author"))
    var author: String?
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await client.models(search: search, task: task, author: author, limit: list.limit)
        } preview: { client in
            try client.modelsRequest(search: search, task: task, author: author)
        } then: { models in
            try Listing(models, list, in: world).print()
        }
    }
}
