import AIGateway
import ArgumentParser
import Terminal

/// `aig models show`.
struct ModelsShow: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a model and the parameters of its own schema.",
        discussion: """
            The parameters are those that 'aig run MODEL -p NAME=VALUE' takes.

            Example:
              aig models show @cf/meta/llama-3.1-8b-instruct
            """
    )

    @Argument(help: .init("The model, as in @cf/meta/llama-3.1-8b-instruct.", valueName: "model"))
    var name: String
    @Flag(help: "Print the record and the schema as JSON.")
    var json = false
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { json }

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await ModelSheet.ask(client, name: name)
        } preview: { client in
            try client.modelSchemaRequest(name)
        } then: { sheet in
            let isTerminal = world.console.isTerminal(.output)
            let text = json ? sheet.json.text(pretty: true) : sheet.text(width: world.console.width)
            try world.console.print((isTerminal ? Sanitizer.sanitize(text) : text) + "\n")
        }
    }
}
