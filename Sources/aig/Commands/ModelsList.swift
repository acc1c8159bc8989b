import AIGateway
import ArgumentParser

/// `aig models list`.
struct ModelsList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the Workers AI models, or those of the gateway host.",
        discussion: """
            Models of other providers are named author/model; the account's API has no list of \
            them: see https://developers.cloudflare.com/ai/models/. With --compat, it is the list \
            of what 'aig chat --compat' takes.

            Examples:
              aig models list --task image --format name
              aig models list --compat gpt
            """
    )

    @Argument(help: .init("Show models whose name or description has this.", valueName: "search"))
    var search: String?
    @Option(
        help: .init(
            "The task: text, image, speech, transcription, embeddings, … or as listed.",
            valueName: "task"))
    var task: String?
    @Option(help: .init("The author, as in 'meta'.", valueName: "author"))
    var author: String?
    @Flag(help: "List what the gateway host's OpenAI-compatible address takes.")
    var compat = false
    @Option(
        name: .shortAndLong, help: .init("The gateway, with --compat.", valueName: "id"))
    var gateway: String?
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func validate() throws {
        if compat, task != nil { throw ValidationError("--task is for Workers AI's list") }
        if !compat, gateway != nil { throw ValidationError("--gateway goes with --compat") }
    }

    func run(in world: World) async throws {
        guard !compat else { return try await listCompat(in: world) }
        try await Management(account: account, call: call, in: world).run { client in
            try await client.models(
                search: search, task: task.map(ModelTask.listed), author: author, limit: list.limit)
        } preview: { client in
            try client.modelsRequest(
                search: search, task: task.map(ModelTask.listed), author: author)
        } then: { models in
            try Listing(models, list, in: world).print()
        }
    }

    /// The gateway host doesn't search: what is asked for is found here.
    private func listCompat(in world: World) async throws {
        let source = try SettingSource.load(account, command: nil, in: world)
        let gateway = try source.value(gateway, .gateway)
        try await Management(account: account, call: call, goesByHost: true, in: world).run {
            client in
            try await client.compatModels(gateway: gateway).filter(isWanted)
        } preview: { client in
            try client.compatModelsRequest(gateway: gateway)
        } then: { models in
            try Listing(models, list, in: world).print()
        }
    }

    private func isWanted(_ model: CompatModelRecord) -> Bool {
        let name = model.name.lowercased()
        return (search.map { name.contains($0.lowercased()) } ?? true)
            && (author.map { name.hasPrefix($0.lowercased() + "/") } ?? true)
    }
}
