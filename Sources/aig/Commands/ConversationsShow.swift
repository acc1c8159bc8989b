import AIGateway
import ArgumentParser
import Terminal

/// `aig conversations show`.
struct ConversationsShow: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a conversation.",
        discussion: """
            Example:
              aig conversations show last
            """
    )

    @Argument(
        help: .init("Its ID, or the beginning of one, or 'last'.", valueName: "id"),
        completion: ShellCompletion.kind)
    var id: String
    @Flag(help: "Show the Markdown as it is, not styled.")
    var noMarkdown = false
    @Option(help: "Whether to use colours.")
    var color: ColorChoice = .auto

    func run(in world: World) async throws {
        let conversation = try ConversationStore.existing(in: world).named(id)
        let isStyled =
            !noMarkdown
            && color.isOn(
                isTerminal: world.console.isTerminal(.output), environment: world.environment)
        var sink = try AnswerSink(path: nil, isMarkdown: isStyled, in: world)
        try sink.write(ConversationExport(conversation).markdown)
        try sink.finish()
    }
}
