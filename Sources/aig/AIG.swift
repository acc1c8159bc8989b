import ArgumentParser

/// The root command.
struct AIG: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "aig",
        abstract: "Talk to any model through Cloudflare's AI Gateway.",
        discussion: """
            Set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID, then:
              aig chat "Why is the sky blue?"

            Without an account, on the built-in sandbox:
              aig sandbox -- aig chat "Why is the sky blue?"
            """,
        version: version,
        subcommands: [
            Chat.self, Responses.self, Messages.self, Run.self, Image.self, Speak.self,
            Transcribe.self, Embed.self, Batch.self, Conversations.self, Models.self,
            Gateways.self, Logs.self, Keys.self, Routes.self, Providers.self, Datasets.self,
            Evaluations.self, Billing.self, Config.self, Doctor.self, API.self,
            SandboxCommand.self,
        ]
    )
}
