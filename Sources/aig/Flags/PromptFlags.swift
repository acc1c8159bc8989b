import ArgumentParser

/// What is asked: words, standard input, or both.
struct PromptFlags: ParsableArguments {
    @Argument(
        help: .init(
            "What to ask. '-' stands for standard input, which otherwise follows the words.",
            valueName: "prompt"),
        completion: ShellCompletion.kind)
    var words: [String] = []

    @Option(
        help: .init(
            "The most that is read from standard input (default: 64M).", valueName: "size"))
    var maxInput: SizeArgument?

    @Option(
        name: .shortAndLong,
        help: .init(
            "A file or https address to ask about: picture, PDF, sound or text; '-' is stdin.",
            valueName: "file"))
    var attach: [String] = []

    @Option(
        help: .init("The type of what is attached, when it can't be told.", valueName: "mime"))
    var attachType: String?
}
