/// The conversation that flags name, and where it is kept.
struct ConversationChoice {
    private let flags: ConversationFlags
    private let world: World

    init(_ flags: ConversationFlags, in world: World) {
        self.flags = flags
        self.world = world
    }

    /// Where the conversation is kept; `nil` when it is not to be.
    var place: ConversationStore? { flags.noSave ? nil : ConversationStore(in: world) }

    /// The conversation to go on with; `nil` for a new one.
    func wanted() throws -> Conversation? {
        guard let name = flags.wanted else { return nil }
        return try ConversationStore.existing(in: world).named(name)
    }
}
