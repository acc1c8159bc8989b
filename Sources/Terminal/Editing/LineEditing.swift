import CEdit

/// One terminal's line editor: libedit with our commands, and the state they share.
///
/// It is used by one thread only, that of ``LineEditor``, and libedit calls back on that thread.
final class LineEditing {
    let edit: OpaquePointer
    private let entries: OpaquePointer
    let output: CInt
    var keyboard: Keyboard
    private(set) var question = LineQuestion(prompt: "")
    private var promptText: UnsafeMutablePointer<CChar>?
    private var mode: TerminalMode?
    var ending = LineInput.end
    /// What was pasted, which is never taken for a line that asks to go on.
    var pastes: [String] = []
    private var draftIsSelected = false
    private var awaitsDraft = false
    /// Whether nothing more is to be read: the program called for leaving, or the terminal is gone.
    private var hasLeft = false
    /// The resumption that follows our own stop was dealt with already.
    private var expectsResumption = false

    /// How many entries can be recalled.
    static let historyLimit: CInt = 1000

    /// - Returns: `nil` when libedit doesn't work here.
    init?(input: CInt, output: CInt, bell: Bell) {
        Locale.makeUTF8()
        guard let entries = history_init() else { return nil }
        cedit_limit(entries, Self.historyLimit)
        // The client is set once there is a self to set.
        guard
            let edit = cedit_open(
                "aig", input, output, entries, { LineEditing.of($0)?.promptText },
                { LineEditing.of($0)?.readCharacter($1) ?? 0 })
        else { return nil }
        self.edit = edit
        self.entries = entries
        self.output = output
        keyboard = Keyboard(input, bell: bell)
        cedit_set_client(edit, Unmanaged.passUnretained(self).toOpaque())
        KeyBindings.apply(to: edit)
    }

    deinit {
        el_end(edit)
        history_end(entries)
        free(promptText)
    }

    /// The editor that libedit's callback is about.
    static func of(_ edit: OpaquePointer?) -> LineEditing? {
        guard let edit, let client = cedit_client(edit) else { return nil }
        return Unmanaged<LineEditing>.fromOpaque(client).takeUnretainedValue()
    }

    /// Asks for a message; waits on the calling thread.
    func ask(_ question: LineQuestion, mode: TerminalMode?) -> LineInput {
        begin(question, mode)
        defer { finish() }
        var count: CInt = 0
        let line = el_gets(edit, &count)
        // A key of the user's own may end the line as Enter does.
        guard let line, count > 0, ending != .interrupted, !hasLeft else { return ending }
        var text = String(cString: line)
        if text.hasSuffix("\n") { text.removeLast() }
        // A line is copied with its end more often than not.
        let bare = String(text.reversed().drop { $0 == "\n" }.reversed())
        if !bare.contains("\n") { text = bare }
        // A line that was pasted is as good as typed; several are text, whatever they begin with.
        let message = MessageSyntax.message(text)
        let isQuoted = message != text
        let isPasted = text.contains("\n") && pastes.contains(text)
        return isPasted ? .verbatim(text) : isQuoted ? .verbatim(message) : .message(text)
    }

    private func begin(_ question: LineQuestion, _ mode: TerminalMode?) {
        self.question = question
        self.mode = mode
        recall(question)
        free(promptText)
        promptText = strdup(question.prompt)
        ending = .end
        pastes = []
        hasLeft = keyboard.forgetCalls()
        // Before anything is shown, so that no key is ever taken the terminal's own way.
        mode?.guardAgainstFaults()
        cedit_prepare_terminal(edit, true)
        // What was typed before anyone asked is a draft: it was not meant as an answer to this.
        let early = EarlyKeys.text(of: keyboard.textSoFar())
        draftIsSelected = question.draftIsSelected && early.isEmpty
        self.question.draft =
            early.isEmpty || !question.draftIsSelected
            ? question.draft + early : early
        awaitsDraft = true
        write(Sequence.pasteOn)
    }

    private func finish() {
        write(Sequence.pasteOff + (ending == .end ? "\r\n" : ""))
        mode?.restore()
        cedit_unguard()
    }

    private func recall(_ question: LineQuestion) {
        if question.historyIsWhole { cedit_forget(entries) }
        for entry in question.history where !entry.isEmpty { cedit_remember(entries, entry) }
    }

    func write(_ text: String) {
        try? FileWriting.write(Array(text.utf8), to: output)
    }

    enum Sequence {
        static let pasteOn = "\u{1B}[?2004h"
        static let pasteOff = "\u{1B}[?2004l"
        static let pasteEnd = "\u{1B}[201~"
    }
}

// What libedit asks for.
extension LineEditing {
    /// The next character, as libedit's own reader would give it: 1 for one, 0 for the end.
    fileprivate func readCharacter(_ character: UnsafeMutablePointer<wchar_t>?) -> CInt {
        if hasLeft { return 0 }
        if awaitsDraft { showDraft() }
        while true {
            switch keyboard.next() {
            case .character(let scalar):
                guard let key = key(of: scalar) else { continue }
                replaceSelection(with: key)
                character?.pointee = wchar_t(key.value)
                return 1
            case .called(let call):
                guard answer(call) else { return 0 }
            case .end:
                hasLeft = true
                return 0
            }
        }
    }

    /// The character, or the key that stands for the sequence it begins; `nil` for a sequence that
    /// means nothing.
    private func key(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value == 0x1B, let sequence = keyboard.keySequence() else { return scalar }
        if sequence == KeyBindings.paste.sequence {
            keyboard.skip(sequence)
            return KeyBindings.paste.key
        }
        guard cedit_is_vi(edit) else { return scalar }
        keyboard.skip(sequence)
        return KeyBindings.viKey(for: sequence)
    }

    private func showDraft() {
        awaitsDraft = false
        guard !question.draft.isEmpty else { return }
        insert(question.draft)
        redrawInPlace(rowsAbove: 0)
    }

    /// A selected draft gives way to what is typed, and stays for any other key.
    private func replaceSelection(with scalar: Unicode.Scalar) {
        guard draftIsSelected else { return }
        draftIsSelected = false
        let isText = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        guard isText || scalar == KeyBindings.paste.key else { return }
        let rows = rowsAboveCursor
        el_deletestr(edit, CInt(textBeforeCursor.unicodeScalars.count))
        redrawInPlace(rowsAbove: rows)
    }

    /// - Returns: whether the line goes on.
    private func answer(_ call: Bell.Call) -> Bool {
        switch call {
        case .leave:
            hasLeft = true
            return false
        case .interrupt:
            ending = .interrupted
            let below = rows(of: question.prompt + text) - rowsAboveCursor
            write((below > 0 ? "\u{1B}[\(below)B" : "") + "\r\n")
            return false
        case .resize:
            let rows = rowsAboveCursor
            el_resize(edit)
            redrawInPlace(rowsAbove: rows)
        case .suspend: suspend()
        case .resume:
            if !expectsResumption { redraw() }
            expectsResumption = false
        }
        return true
    }

    private func suspend() {
        cedit_prepare_terminal(edit, false)
        write(Sequence.pasteOff + "\r\n")
        mode?.restore()
        expectsResumption = true
        Suspension.stop()
        redraw()
    }

    private func redraw() {
        cedit_prepare_terminal(edit, true)
        write(Sequence.pasteOn)
        el_resize(edit)
        cedit_redraw(edit)
    }

    /// Draws prompt and text anew in their own place.
    private func redrawInPlace(rowsAbove rows: Int) {
        write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
        cedit_redraw(edit)
    }

    /// How many rows of the terminal prompt and text take before the cursor's own.
    private var rowsAboveCursor: Int { rows(of: question.prompt + textBeforeCursor) }

    /// How many rows `text` takes besides the first.
    private func rows(of text: String) -> Int {
        let size = TerminalSize.of(output)
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(-1) {
            $0 + 1 + DisplayWidth.of(String($1)) / max(1, size.columns)
        }
        return min(rows, max(0, size.rows - 1))
    }
}
