import ArgumentParser
import Terminal

/// `aig config init`.
struct ConfigInit: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a config file to start from.",
        discussion: """
            An existing file is left alone.

            Example:
              aig config init && $EDITOR "$(aig config path)"
            """
    )

    func run(in world: World) async throws {
        let path = try ConfigPlace.required(in: world)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure.cannotCreate(path: path, reason: "it exists already")
        }
        try PrivateFile.write(Array(Self.template.utf8), to: path)
        world.console.remark("aig: wrote \(path)")
    }

    static let template = """
        # Settings of aig. Order: flag, environment, profile, this level, default.
        # 'man aig' lists all keys; 'aig config show --origin' shows what is in force.

        # account_id = "0123456789abcdef0123456789abcdef"
        # token_command = "pass show cloudflare/ai-gateway"
        # model = "openai/gpt-5.5"
        # gateway = "default"

        # [messages]
        # model = "anthropic/claude-sonnet-4-5"

        # [aliases]
        # fast = "@cf/meta/llama-3.1-8b-instruct-fast"

        # [profiles.work]
        # account_id = "fedcba9876543210fedcba9876543210"

        """
}
