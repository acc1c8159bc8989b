/// A door in a script that the test opens: the answer goes on when the test has seen enough.
public struct Gate: Sendable {
    private let isOpen = Watched(false)

    /// A closed gate.
    public init() {}

    /// Lets every script that waits here go on, now and later.
    public func open() async {
        await isOpen.update { $0 = true }
    }

    /// Returns when the gate is open or the task is cancelled.
    func opened() async {
        _ = await isOpen.comesTrue(within: .seconds(3600)) { $0 }
    }
}
