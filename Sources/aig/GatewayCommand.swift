import ArgumentParser

/// A command that does something in a ``World``.
protocol GatewayCommand: ParsableCommand {
    func run(in world: World) async throws
}

extension GatewayCommand {
    /// ``Program`` runs commands in a world; this is what ArgumentParser would call without one.
    func run() throws { throw CleanExit.helpRequest(self) }
}
