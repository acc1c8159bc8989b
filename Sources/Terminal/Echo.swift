/// Whether a terminal shows what is typed.
public enum Echo {
    /// Switches it, for a secret to be typed.
    ///
    /// - Returns: how it was; `nil` when standard input is no terminal.
    @discardableResult
    public static func set(_ isOn: Bool) -> Bool? {
        TerminalMode(of: STDIN_FILENO)?.setEcho(isOn)
    }
}
