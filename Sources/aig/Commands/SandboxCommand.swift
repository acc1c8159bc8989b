import ArgumentParser
import Sandbox
import Terminal

/// `aig sandbox`: a stand-in for the API on this machine.
struct SandboxCommand: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Serve a stand-in for the API on this machine.",
        discussion: """
            It needs no account, no network and no money. No model is asked: the answers are made \
            up, the same each time, and say so. With a command behind '--', it serves on a free \
            port while the command runs, puts token, account and address into its environment, \
            and passes its exit status on.

            Examples:
              aig sandbox -- aig chat "Why is the sky blue?"
              aig sandbox -- ./provision.sh
              aig sandbox --port 8787
              aig sandbox --rate-limit 60 -- ./provision.sh
              aig sandbox -- aig gateways list -H "x-sandbox-fault: unavailable-once"

            These models act out what can go wrong:
            \(list(SandboxServer.scenarios))

            The header '\(SandboxServer.mishapField)', given with -H, makes any call fail on \
            purpose; with '-once' behind the word, only the first call to that address:
            \(list(SandboxServer.mishaps))
            """
    )

    @Option(help: .init("The port to listen on (default: a free one).", valueName: "port"))
    var port: UInt16 = 0
    @Option(help: .init("A pause between two pieces of an answer.", valueName: "duration"))
    var delay: DurationArgument?
    @Option(
        help: .init(
            "Refuse calls that manage when there are more than this in a minute.", valueName: "n"))
    var rateLimit: Int?
    @Argument(
        parsing: .postTerminator, help: .init("What to run against it.", valueName: "command"))
    var command: [String] = []

    private static func list(_ words: [(name: String, summary: String)]) -> String {
        words.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n")
    }

    func validate() throws {
        if let rateLimit, rateLimit < 1 { throw ValidationError("--rate-limit is at least 1") }
    }

    func run(in world: World) async throws {
        let configuration = SandboxServer.Configuration(
            port: Int(port), delay: delay?.duration(in: .milliseconds) ?? .zero,
            rateLimit: rateLimit)
        let (addresses, continuation) = AsyncStream.makeStream(of: SandboxServer.Address.self)
        // Nobody cancels the server: a command that is asked to stop may still have something to
        // say to it, and when the process ends, so does it.
        let serving = Task {
            defer { continuation.finish() }
            do {
                try await SandboxServer(configuration).run { continuation.yield($0) }
            } catch let error as SandboxError {
                throw Failure.unavailable("\(error)")
            }
        }
        for await address in addresses {
            return try await use(address, configuration, in: world)
        }
        try Task.checkCancellation()
        try await serving.value
        throw CancellationError()
    }

    /// Runs the command, or tells how to reach the sandbox and waits to be stopped.
    private func use(
        _ address: SandboxServer.Address, _ configuration: SandboxServer.Configuration,
        in world: World
    ) async throws {
        let variables = [
            ("CLOUDFLARE_API_TOKEN", configuration.token),
            ("CLOUDFLARE_ACCOUNT_ID", configuration.accountID),
            ("CLOUDFLARE_API_BASE_URL", address.baseURL),
            ("CLOUDFLARE_BASE_URL", address.baseURL),
        ]
        guard let name = command.first else {
            let lines = variables.map { "export \($0.0)=\($0.1)" }.joined(separator: "\n")
            try world.console.print(lines + "\n")
            world.console.remark("aig: the sandbox listens at \(address.baseURL); Ctrl-C stops it")
            return try await world.sleep(.seconds(60 * 60 * 24 * 365))
        }
        let child = Child(name, Array(command.dropFirst()), in: world)
        let status = try await Self.leavingInterrupts(to: world) {
            try await child.status(adding: variables)
        }
        if status != 0 { throw Failure.command(status: status) }
    }

    /// On a terminal, Ctrl-C reaches the command as well, and what it means is the command's to say.
    private static func leavingInterrupts<Result>(
        to world: World, _ body: () async throws -> Result
    ) async rethrows -> Result {
        guard world.input.isTerminal else { return try await body() }
        return try await Interrupts.claim {
        } during: {
            try await body()
        }
    }
}
