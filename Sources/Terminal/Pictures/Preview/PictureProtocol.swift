/// A way to show a picture in a terminal.
public enum PictureProtocol: String, Sendable, CaseIterable {
    /// https://sw.kovidgoyal.net/kitty/graphics-protocol/
    case kitty
    /// https://iterm2.com/documentation-images.html
    case iterm2
    /// https://vt100.net/docs/vt3xx-gp/chapter14.html
    case sixel
}

extension PictureProtocol {
    /// What the terminal has, as far as the environment tells; nil where it has nothing, or nobody
    /// watches. The terminal is never asked, since its answer could be taken for what a person types.
    ///
    /// Programs inherit the variables of the terminal that they were started from, also when they are
    /// terminals themselves. So the more a variable is a terminal's own, the sooner it is asked:
    /// `TERM`, then `TERM_PROGRAM`, then the others.
    public init?(isTerminal: Bool, environment: [String: String]) {
        guard isTerminal, !Self.isMultiplexed(environment) else { return nil }
        let term = environment["TERM"] ?? ""
        if let known = Self.terms[term] {
            self = known
        } else if term.hasSuffix("-sixel") {
            self = .sixel
        } else if term.hasPrefix("xterm"), let known = Self.program(environment) {
            self = known
        } else {
            return nil
        }
    }

    /// Names of terminals in terminfo that are no one else's. Sources: kitty's and Ghostty's manuals;
    /// https://codeberg.org/dnkl/foot, https://github.com/contour-terminal/contour,
    /// https://github.com/arakiken/mlterm, https://github.com/uobikiemukot/yaft,
    /// https://wezfurlong.org/wezterm/config/lua/config/term.html, https://rioterm.com/docs/features
    private static let terms: [String: PictureProtocol] = [
        "xterm-kitty": .kitty, "xterm-ghostty": .kitty, "ghostty": .kitty,
        "wezterm": .iterm2, "mintty": .iterm2, "mintty-direct": .iterm2, "rio": .iterm2,
        "foot": .sixel, "foot-direct": .sixel, "foot-extra": .sixel, "contour": .sixel,
        "contour-direct": .sixel, "mlterm": .sixel, "mlterm-256color": .sixel,
        "yaft-256color": .sixel,
    ]

    /// Values of `TERM_PROGRAM`. Visual Studio Code isn't among them: it has iTerm2's protocol, but
    /// its users must turn it on (`terminal.integrated.enableImages`), which nothing tells.
    /// https://code.visualstudio.com/docs/terminal/advanced#_image-support
    private static let programs: [String: PictureProtocol] = [
        "ghostty": .kitty, "iTerm.app": .iterm2, "WezTerm": .iterm2, "mintty": .iterm2,
        "WarpTerminal": .iterm2, "rio": .iterm2,
    ]

    /// What passes nothing on, or only where it was built to: tmux, screen and Zellij. They set their
    /// variable, and `TERM` also where that didn't come along, as over ssh.
    private static func isMultiplexed(_ environment: [String: String]) -> Bool {
        let term = environment["TERM"] ?? ""
        return ["TMUX", "STY", "ZELLIJ"].contains { environment[$0]?.isEmpty == false }
            || term.hasPrefix("screen") || term.hasPrefix("tmux")
    }

    /// What a terminal has that calls itself some xterm.
    private static func program(_ environment: [String: String]) -> PictureProtocol? {
        if let name = environment["TERM_PROGRAM"], !name.isEmpty { return programs[name] }
        // GNOME's terminals and all others made of VTE, perhaps started from one of those below.
        if environment["VTE_VERSION"] != nil { return nil }
        if let version = environment["KONSOLE_VERSION"].flatMap({ Int($0) }) {
            // Pictures came with 22.04: https://invent.kde.org/utilities/konsole/-/merge_requests/594
            return version >= 220_400 ? .iterm2 : nil
        }
        if environment["KITTY_WINDOW_ID"] != nil { return .kitty }
        // iTerm2 sets it for the sake of ssh, which sends what begins with LC_.
        return environment["LC_TERMINAL"] == "iTerm2" ? .iterm2 : nil
    }
}
