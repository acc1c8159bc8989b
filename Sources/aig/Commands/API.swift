import AIGateway
import ArgumentParser
import Terminal

/// `aig api`: any call of the API, authenticated.
struct API: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "api",
        abstract: "Make any call of Cloudflare's API, authenticated.",
        discussion: """
            A path is relative to the account; one that begins with '/' is relative to the API. \
            '{account_id}' stands for the account. The answer's body goes to stdout as it came, \
            also when the API refuses.

            Examples:
              aig api GET ai-gateway/gateways
              aig api GET /user/tokens/verify
              aig api POST ai/v1/embeddings -p model=@cf/baai/bge-m3 -p input=hi
            """
    )

    @Argument(help: .init("GET, POST, PUT, PATCH or DELETE.", valueName: "method"))
    var method: String
    @Argument(help: .init("As in ai-gateway/gateways.", valueName: "path"))
    var path: String
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
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { false }

    func run(in world: World) async throws {
        let body = try await requestBody(in: world)
        let isRead = ["GET", "HEAD"].contains(method.uppercased())
        let make: @Sendable (Gateway) throws -> Request = { client in
            try client.raw(method.uppercased(), path, query: query, body: body)
        }
        let settings = try Settings.resolve(account: account, call: call, in: world)
        if call.dryRun || call.curl {
            return try RequestPreview(call, settings: settings, in: world).print(make)
        }
        try await Deadline(settings, in: world).run { watch in
            let needsAccount = !path.hasPrefix("/") || path.contains("{account_id}")
            let client = try await world.gateway(
                for: settings, call: call, watch: watch, needsAccount: needsAccount)
            let request = try make(client)
            var sink = try AnswerSink(path: output, in: world)
            do {
                var retrying = Retrying(settings, in: world)
                if !isRead { retrying.retries = 0 }
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

    private var takesQuery: Bool { ["GET", "HEAD", "DELETE"].contains(method.uppercased()) }

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
