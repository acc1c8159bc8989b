import Testing

@testable import Terminal

@Suite struct PictureProtocolTests {
    @Test(
        arguments: [
            (["TERM": "xterm-kitty"], .kitty), (["TERM": "xterm-ghostty"], .kitty),
            (["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"], .kitty),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "ghostty"], .kitty),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], .iterm2),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], .iterm2),
            (["TERM": "xterm", "TERM_PROGRAM": "mintty"], .iterm2),
            (["TERM": "xterm-256color", "LC_TERMINAL": "iTerm2"], .iterm2),
            (["TERM": "xterm-256color", "KONSOLE_VERSION": "220401"], .iterm2),
            (["TERM": "xterm-256color", "KONSOLE_VERSION": "211203"], nil),
            (["TERM": "foot"], .sixel), (["TERM": "mlterm"], .sixel), (["TERM": "contour"], .sixel),
            (["TERM": "yaft-256color"], .sixel), (["TERM": "xterm-sixel"], .sixel),
            // A terminal that was started from another.
            (["TERM": "alacritty", "KITTY_WINDOW_ID": "1"], nil),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "vscode", "KITTY_WINDOW_ID": "1"], nil),
            (
                [
                    "TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal",
                    "LC_TERMINAL": "iTerm2",
                ], nil
            ),
            (["TERM": "xterm-256color", "VTE_VERSION": "7600", "KITTY_WINDOW_ID": "1"], nil),
            // What passes nothing on.
            (["TERM": "xterm-kitty", "TMUX": "/tmp/tmux-0/default,1,0"], nil),
            (["TERM": "foot", "STY": "1.pts-0"], nil), (["TERM": "foot", "ZELLIJ": "0"], nil),
            (["TERM": "screen-256color", "LC_TERMINAL": "iTerm2"], nil),
            (["TERM": "tmux-256color", "LC_TERMINAL": "iTerm2"], nil),
            // What is nothing.
            (["TERM": "dumb", "TERM_PROGRAM": "iTerm.app"], nil),
            (["TERM_PROGRAM": "WezTerm"], nil),
            (["TERM": "xterm-256color"], nil), ([:], nil),
        ] as [([String: String], PictureProtocol?)])
    func `the environment tells what the terminal has`(
        _ environment: [String: String], _ expected: PictureProtocol?
    ) {
        #expect(PictureProtocol(isTerminal: true, environment: environment) == expected)
        #expect(PictureProtocol(isTerminal: false, environment: environment) == nil)
    }
}
