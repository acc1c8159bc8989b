import AIGateway
import ArgumentParser
import Terminal

/// `aig doctor`.
struct Doctor: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check token, account, gateway and network, and say how to mend them.",
        discussion: """
            Each line is one check: fine, a warning, or a failure with what to do about it. \
            Nothing is billed and nothing is changed: what is asked of the endpoints is a model \
            that doesn't exist. The exit status is that of the first failure, which those after it \
            often follow from; warnings don't count.

            Examples:
              aig doctor
              aig doctor -g team --profile work
              aig doctor --json | jq -r '.[] | select(.status == "failure") | .fix'
            """
    )

    @Option(name: .shortAndLong, help: .init("The gateway to check.", valueName: "id"))
    var gateway: String?
    @Flag(help: "Print a JSON array of check, status, detail and fix.")
    var json = false
    @Option(help: "Whether to use colours.")
    var color: ColorChoice = .auto
    @Option(
        help: .init("The most time for a connection (default: 10s).", valueName: "duration"))
    var connectTimeout: DurationArgument?
    @Flag(
        name: .shortAndLong, help: "Show headers on stderr, without the token; twice: bodies too.")
    var verbose: Int
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        var patient = Patient(
            account: account, gateway: gateway, connectTimeout: connectTimeout, verbose: verbose,
            world: world)
        var report = CheckupReport(isJSON: json, color: color, in: world)
        for check in Checkup.checks {
            try report.add(try await check.finding(in: &patient), of: check.name)
        }
        try report.end()
        if report.exit != .done { throw Failure.command(status: report.exit.rawValue) }
    }
}
