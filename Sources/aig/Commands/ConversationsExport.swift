import AIGateway
import ArgumentParser
import Terminal

/// `aig conversations export`.
struct ConversationsExport: GatewayCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case markdown, json
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a conversation as Markdown or JSON.",
        discussion: """
            Examples:
              aig conversations export last > talk.md
              aig conversations export last --format json | jq -r '.turns[].answer'
            """
    )

    @Argument(
        help: .init("Its ID, or the beginning of one, or 'last'.", valueName: "id"),
        completion: ShellCompletion.kind)
    var id: String
    @Option(help: "The document's form.")
    var format: Format = .markdown
    @Flag(help: "Short for --format json.")
    var json = false
    @Option(
        name: .shortAndLong,
        help: .init("Write it to a file in place of stdout.", valueName: "file"))
    var output: String?

    func run(in world: World) async throws {
        let export = ConversationExport(try ConversationStore.existing(in: world).named(id))
        let text = world.secrets.redact(
            json || format == .json ? export.json : export.markdown)
        guard let output, output != "-" else {
            let isTerminal = world.console.isTerminal(.output)
            return try world.console.print(isTerminal ? Sanitizer.sanitize(text) : text)
        }
        let file = try OutputFile(path: output)
        try file.write(Array(text.utf8))
        try file.complete()
    }
}
