import AIGateway
import ArgumentParser

/// `aig gateways apply`.
struct GatewaysApply: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Make gateways as a file wants them.",
        discussion: """
            Creates what is missing and changes what differs; what the file doesn't name stays as \
            it is. It may be run again: when some of it failed, that finishes it.

            With --dry-run it reads the gateways, changes nothing, and shows what would be done, as \
            'aig gateways diff' does, with exit status 2 if anything.

            Example:
              aig gateways export -o gateways.toml
              aig gateways apply gateways.toml
            """
    )

    @OptionGroup var file: GatewaysFileFlags
    @Flag(name: .shortAndLong, help: "Don't ask before gateways are deleted.")
    var yes = false
    @Flag(help: "Add what was done to the outputs of a GitHub Actions step.")
    var githubOutput = false
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { file.json }

    func validate() throws { try call.refuseCurl() }

    func run(in world: World) async throws {
        if githubOutput { try GitHubOutput.check(in: world) }
        let confirmation = Confirmation(in: world)
        if file.prune, !yes, !call.dryRun { try confirmation.check() }
        let specs = try await file.specs(in: world)
        let management = try Management(account: account, call: call, in: world)
        if call.dryRun {
            return try await management.preview(world, json: file.json) { client in
                try await file.plan(specs, client)
            }
        }
        let plan = try await management.run { client in try await file.plan(specs, client) }
        if !plan.deletions.isEmpty, !yes {
            let names = plan.deletions.joined(separator: ", ")
            try await confirmation.ask(
                "Delete \(plan.deletions.count.counted("gateway")) and their logs: \(names)?")
        }
        let report = try await management.run { client in
            try await plan.carryOut(with: client, GatewayLock(in: world)) { step in
                if !file.json { try step.print(in: world) }
            }
        }
        try report.print(json: file.json, githubOutput: githubOutput, in: world)
    }
}
