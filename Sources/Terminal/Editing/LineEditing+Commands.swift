import CEdit

/// What our commands do.
extension LineEditing {
    var text: String { text { $0.lastchar } }
    var textBeforeCursor: String { text { $0.cursor } }

    private func text(to end: (LineInfoW) -> UnsafePointer<wchar_t>?) -> String {
        guard let line = el_wline(edit)?.pointee, let start = line.buffer, let end = end(line)
        else { return "" }
        var text = ""
        let characters = UnsafeBufferPointer(start: start, count: end - start)
        text.unicodeScalars.append(
            contentsOf: characters.compactMap { Unicode.Scalar(UInt32($0)) })
        return text
    }

    func insert(_ text: String) { el_insertstr(edit, text) }

    /// Enter: sends the message, or goes on in a new line.
    func enter() -> KeyOutcome {
        if keyboard.hasMore() { return newLine() }
        let typed = pastes.reduce(text) { $0.replacing($1, with: "") }
        if MessageSyntax.endsInBackslash(typed) {
            moveToEnd()
            el_deletestr(edit, 1)
            return newLine()
        }
        if MessageSyntax.isOpen(typed) {
            moveToEnd()
            return newLine()
        }
        ending = .message("")
        return .become(.newLine)
    }

    func newLine() -> KeyOutcome {
        insert("\n")
        return .refresh
    }

    func paste() -> KeyOutcome {
        guard let pasted = keyboard.text(until: Sequence.pasteEnd) else {
            ending = .interrupted
            return .become(.newLine)
        }
        let text = pasted.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            .replacing("\0", with: "")
        guard !text.isEmpty else { return .none }
        pastes.append(text)
        insert(text)
        return .refresh
    }

    /// Up: to the line above, or to the entry before.
    func up() -> KeyOutcome {
        let before = Array(textBeforeCursor.unicodeScalars)
        guard let lineBreak = before.lastIndex(of: "\n") else { return .become(.previousEntry) }
        let column = before.count - lineBreak - 1
        let start = before[..<lineBreak].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let target = min(start + column, lineBreak)
        el_cursor(edit, CInt(target - before.count))
        return .refresh
    }

    /// Down: to the line below, or to the entry after.
    func down() -> KeyOutcome {
        let all = Array(text.unicodeScalars)
        let cursor = textBeforeCursor.unicodeScalars.count
        guard let lineBreak = all[cursor...].firstIndex(of: "\n") else {
            return .become(.nextEntry)
        }
        let start = all[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = all[(lineBreak + 1)...].firstIndex(of: "\n") ?? all.count
        let target = min(lineBreak + 1 + cursor - start, end)
        el_cursor(edit, CInt(target - cursor))
        return .refresh
    }

    /// Tab: goes on as far as there is one way only, and shows the ways from there.
    func complete() -> KeyOutcome {
        let before = textBeforeCursor
        guard let completion = question.completer(before), !completion.candidates.isEmpty else {
            return .none
        }
        let candidates = completion.candidates
        let common = candidates.commonPrefix
        let isWhole = candidates.count == 1
        if common.count > completion.stem.count || isWhole {
            el_deletestr(edit, CInt(completion.stem.unicodeScalars.count))
            insert(common + (isWhole && !common.hasSuffix("/") ? " " : ""))
            return .refresh
        }
        show(candidates)
        return .none
    }

    private func show(_ candidates: [String]) {
        let lines = Columns.lines(candidates, width: TerminalSize.of(output).columns)
        let shown = lines.map(Sanitizer.sanitize).joined(separator: "\r\n")
        write("\r\n" + shown + "\r\n")
        cedit_redraw(edit)
    }

    private func moveToEnd() { el_cursor(edit, CInt(text.unicodeScalars.count)) }

    /// Has libedit go on with one of its own commands.
    func become(_ command: KeyBindings.Own) { el_push(edit, command.key) }
}
