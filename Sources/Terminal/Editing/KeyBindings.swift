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
            case .newLine: "\u{90}"
            case .previousEntry: "\u{91}"
            case .nextEntry: "\u{92}"
            }
        }
    }

    /// The beginning of a paste, as a terminal tells it, and the key that takes its place.
    static let paste = (sequence: "[200~", key: "\u{80}" as Unicode.Scalar)

    /// For vi's keys: what special keys send, the keys that take their place, and what they do. Bound
    /// as they are, they would have Escape wait for more.
    private static let special: [(sequences: [String], key: Unicode.Scalar, command: String)] = [
        (["[A", "OA"], "\u{81}", "aig-up"), (["[B", "OB"], "\u{82}", "aig-down"),
        (["[C", "OC"], "\u{83}", "ed-next-char"), (["[D", "OD"], "\u{84}", "ed-prev-char"),
        (["[H", "OH", "[1~"], "\u{85}", "ed-move-to-beg"),
        (["[F", "OF", "[4~"], "\u{86}", "ed-move-to-end"),
        (["[3~"], "\u{87}", "ed-delete-next-char"),
        (["[1;5C", "[1;3C"], "\u{88}", "em-next-word"),
        (["[1;5D", "[1;3D"], "\u{89}", "ed-prev-word"),
    ]

    /// The key in place of a sequence; `nil` for one that means nothing here.
    static func viKey(for sequence: String) -> Unicode.Scalar? {
        special.first { $0.sequences.contains(sequence) }?.key
    }

    /// Keys with modifiers that move by words, and those that Enter is sent as with Shift or Ctrl.
    private static let modified =
        ["3", "5", "6", "7"].flatMap {
            [("[1;\($0)C", "em-next-word"), ("[1;\($0)D", "ed-prev-word")]
        } + [
            ("[1;2C", "ed-next-char"), ("[1;2D", "ed-prev-char"), ("\\e[C", "em-next-word"),
            ("\\e[D", "ed-prev-word"), ("[7~", "ed-move-to-beg"), ("[8~", "ed-move-to-end"),
            ("[13;2u", "aig-new-line"), ("[13;5u", "aig-new-line"),
            ("[27;2;13~", "aig-new-line"), ("[27;5;13~", "aig-new-line"),
        ]

    /// Keys that would leave their sequences' ends in the text if they meant nothing.
    private static var idle: [String] {
        let modifiers = [""] + (2...8).map { ";\($0)" }
        let numbered = (1...34).flatMap { key in modifiers.map { "[\(key)\($0)~" } }
        let lettered = ["A", "B", "C", "D", "F", "H", "P", "Q", "R", "S"].flatMap { key in
            modifiers.dropFirst().map { "[1\($0)\(key)" }
        }
        return numbered + lettered + ["OP", "OQ", "OR", "OS", "[Z"]
    }

    static func apply(to edit: OpaquePointer) {
        define(in: edit)
        bindHabits(in: edit)
        el_source(edit, nil)
        cedit_enable(edit)
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
        for (key, command) in [
            ("^I", "aig-complete"), ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"),
        ] {
            cedit_bind(edit, key, command)
        }
        guard !cedit_is_vi(edit) else { return }
        for sequence in idle { cedit_bind(edit, "\\e" + sequence, "ed-ignore") }
        for (sequences, _, command) in special {
            for sequence in sequences { cedit_bind(edit, "\\e" + sequence, command) }
        }
        for (sequence, command) in modified { cedit_bind(edit, "\\e" + sequence, command) }
        // Alt-Enter, as the terminal's driver passes Enter on or as it is.
        for key in ["\\e\\r", "\\e\\n"] { cedit_bind(edit, key, "aig-new-line") }
    }

    /// What the session can't do without.
    private static func bindNeeds(in edit: OpaquePointer) {
        let needs =
            [("^M", "aig-enter"), ("^J", "aig-enter"), (String(paste.key), "aig-paste")]
            + Own.allCases.map { ($0.key, $0.rawValue) }
            + special.map { (String($0.key), $0.command) }
        for (key, command) in needs {
            cedit_bind(edit, key, command)
            if cedit_is_vi(edit) { cedit_bind_vi_command(edit, key, command) }
        }
        if cedit_is_vi(edit) { cedit_bind_vi_command(edit, "^D", "vi-list-or-eof") }
    }
}
