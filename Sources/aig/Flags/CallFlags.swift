import ArgumentParser

/// How a call is made and watched, the same for every command that makes one.
struct CallFlags: ParsableArguments {
    @Option(
        name: [.customShort("H"), .customLong("header")],
        help: .init("Another header to send.", valueName: "name: value"))
    var headers: [String] = []

    @Option(
        help: .init(
            "How often aig itself asks again when the cause is passing (default: 2).",
            valueName: "n"))
    var retries: Int?

    @Option(help: .init("The most time for the whole call.", valueName: "duration"))
    var timeout: DurationArgument?

    @Option(
        help: .init("The most time for a connection (default: 10s).", valueName: "duration"))
    var connectTimeout: DurationArgument?

    @Option(
        help: .init(
            "The longest silence between two bytes (default: 5m).", valueName: "duration"))
    var idleTimeout: DurationArgument?

    @Flag(
        name: .shortAndLong, help: "Show headers on stderr, without the token; twice: bodies too.")
    var verbose: Int

    @Flag(help: "Print the request and send nothing.")
    var dryRun = false

    @Flag(help: "Print the equal curl command and send nothing.")
    var curl = false

    func validate() throws {
        if dryRun && curl { throw ValidationError("--dry-run and --curl don't go together") }
        if let retries, !(0...10).contains(retries) {
            throw ValidationError("--retries takes 0 to 10")
        }
    }

    /// Why there is no curl command for something.
    static let severalRequests =
        "this takes more than one request, so --curl can't show it; see -v"

    /// For a command whose later requests depend on the answers to earlier ones.
    func refuseCurl() throws {
        guard curl else { return }
        throw ValidationError(Self.severalRequests)
    }
}
