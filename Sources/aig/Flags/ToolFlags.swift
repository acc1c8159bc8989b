import ArgumentParser

/// Whether and how the tools are run that a model calls.
struct ToolFlags: ParsableArguments {
    static let defaultRounds = 10
    static let defaultTimeout = Duration.seconds(60)
    static let defaultOutput = SizeArgument(bytes: 64 << 10)

    @Option(
        help: .init(
            "Run the tools that the model calls: the program of the tool's name in this folder gets the arguments as JSON on stdin, its output goes to the model.",
            valueName: "dir"),
        completion: .directory)
    var execTools: String?

    @Flag(help: "Run tools without asking.")
    var yes = false

    @Option(
        help: .init(
            "How often the model may call tools before it answers (default: 10).", valueName: "n"))
    var toolRounds: Int?

    @Option(
        help: .init("The most time that a tool may take (default: 60s).", valueName: "duration"))
    var toolTimeout: DurationArgument?

    @Option(
        help: .init(
            "The most of a tool's output that the model is told (default: 64K).",
            valueName: "size"))
    var toolOutput: SizeArgument?

    func validate() throws {
        let isLimited = toolRounds != nil || toolTimeout != nil || toolOutput != nil
        if execTools == nil, yes || isLimited {
            throw ValidationError("--yes and the limits of tools go with --exec-tools")
        }
        if let limit = toolTimeout?.duration(in: .seconds), limit <= .zero {
            throw ValidationError("--tool-timeout takes more than 0s")
        }
        if let toolRounds, !(1...100).contains(toolRounds) {
            throw ValidationError("--tool-rounds takes 1 to 100")
        }
    }
}
