import AIGateway
import Terminal

/// Says why there may be nothing to see.
struct EmptyLog {
    private let world: World

    init(in world: World) { self.world = world }

    /// A person is told; a script sees for itself.
    func remark(_ query: LogQuery) {
        guard world.console.isTerminal(.error) else { return }
        guard query.isEverything else {
            return world.console.remark("aig: no entry matches; fewer filters find more")
        }
        world.console.remark(
            """
            aig: the log is empty: accounts made since 2026-09-24 may keep it in Workers \
            Observability in place of the gateway; see the dashboard, or check --gateway
            """)
    }
}
