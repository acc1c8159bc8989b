import AIGateway
import ArgumentParser
import Terminal

/// `aig api`: any call of the API, authenticated.
struct API: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "api",
        abstract: "Make any call of Cloudflare's API, or of a provider's own.",
        usage: "aig api [<method>] <path> [<options>]",
        discussion: """
            Without a method, a call with a body is a POST, any other a GET. A path is relative to \
            the account; one that begins with '/' is relative to the API. '{account_id}' stands \
            for the account. The answer's body goes to stdout as it came, also when it is a refusal.

            With --provider, the path is one of the provider's own API, and the call goes over \
            the gateway host: \(Provider.slugs.joined(separator: ", ")), or custom-NAME.

            Examples:
              aig api ai-gateway/gateways
              aig api /user/tokens/verify
              aig api ai/v1/embeddings -p model=@cf/baai/bge-m3 -p input=hi
              aig api --provider openai chat/completions --body request.json
              aig api --provider anthropic --byok-alias work v1/messages --body ask.json
            """
    )

    @Argument(
        help: .init(
            "GET, POST, PUT, PATCH or DELETE, if need be; then the path, as in ai-gateway/gateways.",
            valueName: "method-and-path"))
    var words: [String]
    @Option(
        help: .init("Call this provider's own API, over the gateway host.", valueName: "slug"))
    var provider: String?
    @Option(
        name: .shortAndLong,
        help: .init(
            "A field of the body, or of the query for GET; a.b nests, the value is JSON or text.",
            valueName: "key=value"))
    var param: [String] = []
    @Option(help: .init("The body, from a file or '-'.", valueName: "file"))
    var body: String?
    @Flag(name: .shortAndLong, help: "Print the answer's status and headers too.")
    var include = false
    @Option(
        name: .shortAndLong,
        help: .init("Write the answer to a file once it is complete.", valueName: "file"))
    var output: String?
    @OptionGroup(title: "Provider key options") var keys: ProviderKeyFlags
    @OptionGroup(title: "Gateway options") var gateway: GatewayFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { false }

    func validate() throws {
        guard (1...2).contains(words.count) else {
            throw ValidationError("a call is a method and a path, or a path alone")
        }
        if provider == nil, keys.ownKey || !keys.providerKeyEnv.isEmpty {
            throw ValidationError("your own provider key goes to a provider: add --provider")
        }
    }

    private var path: String { words.last ?? "" }

    private var method: String {
        guard words.count == 2 else { return body != nil || !param.isEmpty ? "POST" : "GET" }
        return words[0].uppercased()
    }

    func run(in world: World) async throws {
        let target = try self.provider.map { try named($0) }
        let settings = try settings(for: target, in: world)
        let body = try await requestBody(in: world)
        let make: @Sendable (Gateway) throws -> Request = { client in
            let options = settings.gateway
            return try target.map {
                try client.native($0, method, path, query: query, body: body, options: options)
            } ?? client.raw(method, path, query: query, body: body, options: options)
        }
        if call.dryRun || call.curl {
            return try RequestPreview(call, settings: settings, in: world).print(make)
        }
        try settings.ownKeys.check([target].compactMap(\.self), in: world)
        try await Deadline(settings, in: world).run { watch in
            let needsAccount =
                target != nil || !path.hasPrefix("/") || path.contains("{account_id}")
            let client = try await world.gateway(
                for: settings, call: call, watch: watch, needsAccount: needsAccount)
            try await send(try make(client), over: client, settings, in: world)
        }
    }

    private func send(
        _ request: Request, over client: Gateway, _ settings: Settings, in world: World
    ) async throws {
        var sink = try AnswerSink(path: output, in: world)
        do {
            var retrying = Retrying(settings, in: world)
            if !["GET", "HEAD"].contains(method) { retrying.retries = 0 }
            let outcome = try await retrying.run { mayRetry in
                let exchange = try await client.exchange(request)
                return try await APIOutcome(exchange, throwsPassing: mayRetry)
            }
            try await print(outcome, to: &sink, in: world)
        } catch {
            sink.abandon()
            throw error
        }
    }

    private func named(_ slug: String) throws -> Provider {
        guard !gateway.noValidate else { return Provider(unchecked: slug) }
        guard let provider = Provider(named: slug) else {
            let near = Nearest.name(to: slug, among: Provider.slugs).map {
                "; did you mean '\($0)'?"
            }
            throw Failure.usage(
                "there is no provider '\(slug)'"
                    + (near ?? "; 'aig api --help' lists them, and --no-validate sends any"))
        }
        return provider
    }

    private func settings(for provider: Provider?, in world: World) throws -> Settings {
        var settings = try Settings.resolve(
            account: account, call: call, gateway: gateway, asksModel: asksModel, in: world)
        if let provider { try settings.go(to: provider, keys, in: world) }
        return settings
    }

    /// Whether what is configured for questions to models holds for this call.
    private var asksModel: Bool {
        provider != nil || path.hasPrefix("ai/run") || path.hasPrefix("ai/v1/")
    }

    /// Parameters of a call without a body go into its address.
    private var query: [(name: String, value: String)] {
        get throws {
            guard body == nil, takesQuery else { return [] }
            return try KeyValues.parameters(param).members.map {
                (name: $0.key, value: $0.value.string ?? $0.value.text())
            }
        }
    }

    private var takesQuery: Bool { ["GET", "HEAD", "DELETE"].contains(method) }

    private func requestBody(in world: World) async throws -> [UInt8]? {
        if let body {
            let given =
                body == "-"
                ? try await PromptInput(limit: nil, in: world).bytes()
                : try InputFile.bytes(of: body)
            guard !param.isEmpty else { return given }
            guard var object = (try? JSON(parsing: given))?.object else {
                throw Failure.badData("the body is not a JSON object, so --param can't add to it")
            }
            object.merge(try KeyValues.parameters(param))
            return JSON.object(object).encoded()
        }
        guard !param.isEmpty, !takesQuery else { return nil }
        return JSON.object(try KeyValues.parameters(param)).encoded()
    }

    private func print(_ outcome: APIOutcome, to sink: inout AnswerSink, in world: World)
        async throws
    {
        if include { try sink.write(outcome.head) }
        if outcome.isBinary, sink.isTerminal {
            throw Failure.badData("the answer is binary: write it to a file with -o, or pipe it")
        }
        for try await chunk in outcome.body { try sink.write(chunk) }
        if !outcome.isBinary, output == nil { try sink.endLine() }
        // A refusal is no file to keep under the name that was asked for.
        if let refusal = outcome.refusal, output != nil { throw GatewayError.refused(refusal) }
        try sink.finish()
        if let refusal = outcome.refusal { throw GatewayError.refused(refusal) }
    }
}
