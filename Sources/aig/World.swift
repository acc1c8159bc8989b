import AIGateway
import Terminal

/// Everything a command may ask of the outside. It is passed in, so that a test can be the world.
struct World: Sendable {
    var environment: [String: String]
    /// The words of the command line, the program's own name left out.
    var words: [String] = []
    /// Leaves out the secrets that are registered in ``secrets``.
    var console: any Console
    var secrets: SecretRegister
    var input: any StandardInput
    /// The network, made when first needed.
    var transport: @Sendable (NetworkOptions) throws -> any Transport
    /// Runs a command line in a shell and gives its output, for `token_command`.
    var shell: @Sendable (String) async throws -> String
    /// Runs a program within bounds; gives `nil` when its time ran out.
    var execute: @Sendable (Execution) async throws -> Execution.Outcome?
    /// Waits; the only clock that a command reads is ``now``.
    var sleep: @Sendable (Duration) async throws -> Void
    /// Monotonic time.
    var now: @Sendable () -> ContinuousClock.Instant
    /// The time of day, for what is kept.
    var date: @Sendable () -> Date
    /// Where a person types lines with an editor; `nil` where there is no terminal for one.
    var lines: @Sendable () -> (any LineSource)?
    /// A number from 0 to 1, to spread out pauses.
    var chance: @Sendable () -> Double
    /// Where files go that nobody chose a folder for.
    var folder = "."

    init(
        environment: [String: String], console: any Console, input: any StandardInput,
        transport: @escaping @Sendable (NetworkOptions) throws -> any Transport,
        shell: @escaping @Sendable (String) async throws -> String,
        execute: @escaping @Sendable (Execution) async throws -> Execution.Outcome?,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        date: @escaping @Sendable () -> Date, lines: @escaping @Sendable () -> (any LineSource)?,
        chance: @escaping @Sendable () -> Double
    ) {
        let secrets = SecretRegister()
        self.secrets = secrets
        self.environment = environment
        self.console = RedactingConsole(console, secrets: secrets)
        self.input = input
        self.transport = transport
        self.shell = shell
        self.execute = execute
        self.sleep = sleep
        self.now = now
        self.date = date
        self.lines = lines
        self.chance = chance
        // From the start, since even a word that is refused may be the token in a wrong place.
        for variable in SettingKey.token.variables {
            environment[variable].map { secrets.add(Secret(Credentials.bare($0))) }
        }
    }

    /// The variable, unless it is unset or empty.
    func variable(_ name: String) -> String? {
        guard let value = environment[name], !value.isEmpty else { return nil }
        return value
    }
}
