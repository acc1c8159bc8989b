import Synchronization

/// What the signals of a terminal mean, which depends on what is going on there.
final class TerminalSignals: Sendable {
    enum Phase { case idle, asking, attending }

    static let numbers = [SIGWINCH, SIGTSTP, SIGCONT]

    private let bell: Bell
    private let mode: TerminalMode
    /// Locked, since signals come on a thread of their own.
    private let phase = Mutex(Phase.idle)

    init(bell: Bell, mode: TerminalMode) {
        self.bell = bell
        self.mode = mode
    }

    func enter(_ phase: Phase) { self.phase.withLock { $0 = phase } }

    func hear(_ number: CInt) {
        let phase = phase.withLock { $0 }
        switch (number, phase) {
        case (SIGWINCH, .asking): bell.ring(.resize)
        case (SIGTSTP, .asking): bell.ring(.suspend)
        case (SIGCONT, .asking): bell.ring(.resume)
        case (SIGCONT, .attending): mode.silence()
        case (SIGTSTP, _):
            mode.restore()
            // What was typed for the session is nothing for the shell.
            mode.forgetKeys()
            Suspension.stop()
            if phase == .attending { mode.silence() }
        default: break
        }
    }
}
