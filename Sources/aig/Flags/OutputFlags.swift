import ArgumentParser
import Terminal

/// In which form an answer is shown, and where it goes.
struct OutputFlags: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, events, raw

        /// The ending of the name of a file in this form.
        var fileExtension: String {
            switch self {
            case .text: "txt"
            case .json: "json"
            case .events: "ndjson"
            case .raw: "raw"
            }
        }
    }

    enum Reasoning: String, ExpressibleByArgument, CaseIterable {
        case show, hide
    }

    enum Preview: String, ExpressibleByArgument, CaseIterable {
        case auto, never
    }

    @Option(help: "The answer's form: its text, one JSON object, JSON lines, or raw bytes.")
    var format: Format?

    @Flag(help: "Short for --format json.")
    var json = false

    enum Extract: String, ExpressibleByArgument, CaseIterable {
        case code
    }

    @Option(help: "Print only the answer's first fenced block of code.")
    var extract: Extract?

    @Option(
        name: .shortAndLong,
        help: .init(
            "Write the answer to a file once it is complete; in a folder, 'DIR/', under a name of its own. Several results get numbers.",
            valueName: "file"))
    var output: String?

    @Option(help: "Whether pictures are shown in a terminal that can.")
    var preview = Preview.auto

    @Flag(help: "Print the address of a result in place of fetching it.")
    var noFetch = false

    @Option(
        help: .init("The most that is fetched for one result (default: 4G).", valueName: "size"))
    var maxDownload: SizeArgument?

    @Option(help: "Whether the model's reasoning is shown on stderr (default: on a terminal).")
    var reasoning: Reasoning?

    @Flag(help: "Show tokens, cache status and times on stderr in any case.")
    var usage = false

    @Flag(name: .shortAndLong, help: "Never show them.")
    var quiet = false

    @Option(help: .init("Write the same as JSON to a file.", valueName: "file"))
    var meta: String?

    @Flag(help: "Show an answer's Markdown as it is, not styled.")
    var noMarkdown = false

    @Option(help: "Whether to use colours.")
    var color: ColorChoice = .auto

    /// The chosen form.
    var form: Format { json ? .json : format ?? .text }

    /// Whether an answer's Markdown is styled, rather than shown as it is.
    func showsMarkdown(in world: World) -> Bool {
        form == .text && !noMarkdown && extract == nil
            && color.isOn(
                isTerminal: world.console.isTerminal(.output), environment: world.environment)
    }

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) don't go together")
        }
        if extract != nil, form != .text {
            throw ValidationError("--extract and --format \(form.rawValue) don't go together")
        }
        if usage && quiet { throw ValidationError("--usage and --quiet don't go together") }
    }
}
