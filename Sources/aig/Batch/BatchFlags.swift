import ArgumentParser

/// What a batch reads and writes, how fast, and when it stops.
struct BatchFlags: ParsableArguments {
    @Argument(help: .init("The lines to ask; '-' is stdin.", valueName: "file"))
    var file: String

    @Option(help: "Where the lines are asked (default: chat).")
    var endpoint: BatchEndpoint?

    @Option(
        name: .shortAndLong,
        help: .init("Add the results to a file, a line each.", valueName: "file"))
    var output: String?

    @Flag(help: "Go on with the results that the file has.")
    var resume = false

    @Flag(help: "With --resume, drop the failures among them and ask those lines again.")
    var retryFailed = false

    @Flag(help: "Begin anew, whatever the output files have.")
    var force = false

    @Option(
        help: .init("Write the lines that failed to a file, a batch itself.", valueName: "file"))
    var failures: String?

    @Flag(
        help: "Write results in the order of the lines; a slow one holds up 4 × N others at most.")
    var ordered = false

    @Option(
        name: [.customShort("j"), .long],
        help: .init("How many lines are asked at once: 1 to 10000.", valueName: "n"))
    var concurrency = 16

    @Option(
        help: .init(
            "Only every N-th line from the I-th on, so that N machines share a file.",
            valueName: "i/n"))
    var shard = Shard.whole

    @Option(
        name: .customLong("price"),
        help: .init(
            "What a million tokens cost in US dollars, read and written, as in 0.15/0.6.",
            valueName: "[model=]in/out"))
    var prices: [PriceArgument] = []

    @Option(help: .init("Stop before the answers cost more.", valueName: "dollars"))
    var maxCost: Double?

    @Option(
        help: .init(
            "Stop before the answers take more tokens, read and written.", valueName: "n"))
    var maxTotalTokens: Int?

    @Flag(
        help:
            "Use Workers AI's own queue, which answers when it has time; --resume fetches what is in it."
    )
    var queue = false

    @Option(help: .init("How many lines go into the queue together.", valueName: "n"))
    var queueSize = 100

    @Option(help: .init("The longest line (default: 16M).", valueName: "size"))
    var maxLine: SizeArgument?

    @Flag(name: .shortAndLong, help: "Show neither progress nor a summary.")
    var quiet = false

    static let defaultMaxLine = SizeArgument(bytes: 16 << 20)

    /// Where the lines are asked.
    var destination: BatchEndpoint { endpoint ?? (queue ? .run : .chat) }

    func validate() throws {
        if queue, destination != .run || ordered || output == nil || output == "-" {
            throw ValidationError("--queue needs -o FILE, and goes with --endpoint run, unordered")
        }
        guard (1...10_000).contains(queueSize) else {
            throw ValidationError("--queue-size takes 1 to 10000")
        }
        guard (1...10_000).contains(concurrency) else {
            throw ValidationError("--concurrency takes 1 to 10000")
        }
        if resume, output == nil || output == "-" {
            throw ValidationError("--resume goes on with a file: name it with -o")
        }
        if retryFailed, !resume { throw ValidationError("--retry-failed goes with --resume") }
        if resume, force { throw ValidationError("--resume and --force don't go together") }
        if let maxTotalTokens, maxTotalTokens < 1 {
            throw ValidationError("--max-total-tokens takes 1 or more")
        }
        if let maxCost, !(maxCost > 0) {
            throw ValidationError("--max-cost takes an amount above 0")
        }
    }
}
