import AIGateway
import ArgumentParser

/// Which model answers, and how: the same names whichever the wire format.
struct ModelFlags: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: .init("The model, as in openai/gpt-5.5.", valueName: "name"),
        completion: ShellCompletion.kind)
    var model: String?

    @Option(
        name: .shortAndLong,
        help: .init("How the model should behave; @FILE reads a file.", valueName: "text"))
    var system: String?

    @Option(help: .init("The most tokens the answer may have.", valueName: "n"))
    var maxTokens: Int?

    @Option(help: .init("How varied the answer is, as in 0.7.", valueName: "x"))
    var temperature: Double?

    @Option(help: .init("How many unlikely words are considered: 0 to 1.", valueName: "x"))
    var topP: Double?

    @Option(help: .init("A text at which the answer ends.", valueName: "text"))
    var stop: [String] = []

    @Option(help: .init("Makes answers repeatable, where the model can.", valueName: "n"))
    var seed: Int?

    @Option(help: .init("Who serves the model, where several do.", valueName: "name"))
    var provider: String?

    @Option(help: "How much the model reasons before it answers.")
    var effort: ModelOptions.Effort?

    @Option(
        help: .init("A JSON Schema that the answer must match.", valueName: "file"))
    var schema: String?

    @Option(
        help: .init(
            "What the model may call: a definition, or a list of them, as JSON.",
            valueName: "file"),
        completion: .file())
    var tool: [String] = []

    @Option(
        name: .shortAndLong,
        help: .init(
            "Another field of the body; a.b nests, the value is JSON or text.",
            valueName: "key=value"),
        completion: ShellCompletion.kind)
    var param: [String] = []

    @Option(
        help: .init("The body, from a file or '-'; flags replace its fields.", valueName: "file"))
    var body: String?

    @Flag(help: "Show the answer when it is complete.")
    var noStream = false
}
