import CEdit

/// What a command of ours means for libedit.
enum KeyOutcome {
    case none
    /// The text has changed, or the cursor has moved.
    case refresh
    /// libedit's own command is to follow.
    case become(KeyBindings.Own)
}

/// Which keys do what: libedit's defaults, ours, and above them the user's own `~/.editrc`.
enum KeyBindings {
    /// libedit's own commands that ours end in, each on a key that no keyboard has.
    enum Own: String, CaseIterable {
        case newLine = "ed-newline"
        case previousEntry = "ed-prev-history"
        case nextEntry = "ed-next-history"

        var key: String {
            switch self {
            case .newLine: "\u{1B}[9001~"
            case .previousEntry: "\u{1B}[9002~"
            case .nextEntry: "\u{1B}[9003~"
            }
        }
    }

    static func apply(to edit: OpaquePointer) {
        define(in: edit)
        bindHabits(in: edit)
        el_source(edit, nil)
        // Choosing vi's keys takes all others away.
        if cedit_is_vi(edit) { bindHabits(in: edit) }
        bindNeeds(in: edit)
    }

    private static func define(in edit: OpaquePointer) {
        cedit_define(edit, "aig-enter") { edit, _ in KeyBindings.run(edit) { $0.enter() } }
        cedit_define(edit, "aig-new-line") { edit, _ in KeyBindings.run(edit) { $0.newLine() } }
        cedit_define(edit, "aig-paste") { edit, _ in KeyBindings.run(edit) { $0.paste() } }
        cedit_define(edit, "aig-up") { edit, _ in KeyBindings.run(edit) { $0.up() } }
        cedit_define(edit, "aig-down") { edit, _ in KeyBindings.run(edit) { $0.down() } }
        cedit_define(edit, "aig-complete") { edit, _ in KeyBindings.run(edit) { $0.complete() } }
    }

    private static func run(
        _ edit: OpaquePointer?, _ command: (LineEditing) -> KeyOutcome
    ) -> UInt8 {
        guard let editing = LineEditing.of(edit) else { return UInt8(CC_ERROR) }
        switch command(editing) {
        case .none: return UInt8(CC_NORM)
        case .refresh: return UInt8(CC_REFRESH)
        case .become(let own):
            editing.become(own)
            return UInt8(CC_NORM)
        }
    }

    /// What people know from other programs, and may change.
    private static func bindHabits(in edit: OpaquePointer) {
        let habits = [
            ("^I", "aig-complete"), ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"),
            ("\\e[A", "aig-up"), ("\\eOA", "aig-up"), ("\\e[B", "aig-down"), ("\\eOB", "aig-down"),
            ("\\e[H", "ed-move-to-beg"), ("\\e[F", "ed-move-to-end"),
            ("\\e[1~", "ed-move-to-beg"), ("\\e[4~", "ed-move-to-end"),
            ("\\e[3~", "ed-delete-next-char"),
            ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
        ]
        for (key, command) in habits { cedit_bind(edit, key, command) }
        guard !cedit_is_vi(edit) else { return }
        // Alt-Enter, as the terminal's driver passes Enter on or as it is.
        for key in ["\\e\\r", "\\e\\n"] { cedit_bind(edit, key, "aig-new-line") }
    }

    /// What the session can't do without.
    private static func bindNeeds(in edit: OpaquePointer) {
        let needs =
            [("^M", "aig-enter"), ("^J", "aig-enter"), ("\\e[200~", "aig-paste")]
            + Own.allCases.map { ($0.key, $0.rawValue) }
        for (key, command) in needs {
            cedit_bind(edit, key, command)
            if cedit_is_vi(edit) { cedit_bind_vi_command(edit, key, command) }
        }
    }
}
