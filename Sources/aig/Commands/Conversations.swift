import ArgumentParser

/// `aig conversations`: what was said, kept on this machine.
struct Conversations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conversations",
        abstract: "See, export and delete what was said, kept on this machine.",
        subcommands: [
            ConversationsList.self, ConversationsShow.self, ConversationsExport.self,
            ConversationsDelete.self,
        ]
    )
}
