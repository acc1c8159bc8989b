import CEdit

/// How a terminal treats what is typed, as it was found, to be given back so.
struct TerminalMode {
    private let descriptor: CInt
    private let found: termios

    /// - Returns: `nil` when the descriptor is no terminal.
    init?(of descriptor: CInt) {
        var mode = termios()
        guard tcgetattr(descriptor, &mode) == 0 else { return nil }
        self.descriptor = descriptor
        found = mode
    }

    func restore() { apply(found) }

    /// Forgets what was typed and not read.
    func forgetKeys() { tcflush(descriptor, TCIFLUSH) }

    /// Shows nothing of what is typed and keeps it; Ctrl-C and Ctrl-Z still do what they do.
    func silence() {
        var mode = found
        mode.c_lflag &= ~tcflag_t(ECHO | ICANON)
        mode.c_lflag |= tcflag_t(NOFLSH)
        apply(mode)
    }

    /// Shows what is typed from now on, or doesn't.
    ///
    /// - Returns: whether it was shown as it was found.
    func setEcho(_ isOn: Bool) -> Bool {
        var mode = found
        let echo = tcflag_t(ECHO)
        mode.c_lflag = isOn ? mode.c_lflag | echo : mode.c_lflag & ~echo
        apply(mode)
        return found.c_lflag & echo != 0
    }

    /// Shows what is typed, and hands it out by lines.
    func takeLines() {
        var mode = found
        mode.c_lflag |= tcflag_t(ECHO | ICANON | ISIG)
        apply(mode)
    }

    /// Has it restored should the process die of a fault.
    func guardAgainstFaults() {
        var mode = found
        cedit_guard(descriptor, &mode)
    }

    private func apply(_ mode: termios) {
        var mode = mode
        while tcsetattr(descriptor, TCSADRAIN, &mode) != 0, errno == EINTR {}
    }
}
