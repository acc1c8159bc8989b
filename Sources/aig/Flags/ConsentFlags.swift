import ArgumentParser

/// Whether a person was asked already.
struct ConsentFlags: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Don't ask.")
    var yes = false

    /// Asks, unless that was done or nothing will be sent.
    func ask(_ question: String, for management: Management, in world: World) async throws {
        guard !yes, !management.isPreview else { return }
        try await Confirmation(in: world).ask(question)
    }
}
