/// Reads what is typed on a terminal, and hears meanwhile what the program has to say.
struct Keyboard {
    enum Event {
        case character(Unicode.Scalar)
        case called(Bell.Call)
        case end
    }

    private let descriptor: CInt
    private let bell: Bell
    private var bytes: [UInt8] = []
    private var start = 0

    init(_ descriptor: CInt, bell: Bell) {
        self.descriptor = descriptor
        self.bell = bell
    }

    /// What was typed and not read yet.
    private var typed: ArraySlice<UInt8> { bytes[start...] }

    /// Whether more comes at once, as when text is pasted: faster than anybody types.
    mutating func hasMore() -> Bool {
        if typed.isEmpty { readNow(patience: 2) }
        return !typed.isEmpty
    }

    /// What follows an escape character that was just read, when it is a key's sequence, as in `[A`.
    /// A person who pressed Escape types no faster than this waits.
    mutating func keySequence() -> String? {
        if typed.isEmpty { readNow(patience: 50) }
        guard let introducer = typed.first, "[O".utf8.contains(introducer) else { return nil }
        var length = 1
        while true {
            if typed.count == length, !readNow(patience: 500) { return nil }
            let byte = typed[typed.startIndex + length]
            length += 1
            guard !(0x40...0x7E).contains(byte) else { break }
            guard (0x20...0x3F).contains(byte) else { return nil }
        }
        return String(decoding: typed.prefix(length), as: UTF8.self)
    }

    /// Leaves out what comes next.
    mutating func skip(_ sequence: String) { start += sequence.utf8.count }

    /// The next character or call; waits for it.
    mutating func next() -> Event {
        while true {
            if let character = takeCharacter() { return .character(character) }
            switch wait() {
            case .called(let call): return .called(call)
            case .typed: guard readNow() else { return .end }
            case .nothing: continue
            }
        }
    }

    /// All up to `end`, which is left out; `nil` when the program wants something before it comes.
    mutating func text(until end: String) -> String? {
        let mark = Array(end.utf8)
        var seen = 0
        while true {
            let text = typed
            let from = max(text.startIndex, text.startIndex + seen - mark.count)
            if let found = text[from...].firstRange(of: mark) {
                defer { start = found.upperBound }
                return String(decoding: text[..<found.lowerBound], as: UTF8.self)
            }
            seen = text.count
            switch wait() {
            case .nothing, .called(.resize), .called(.resume), .called(.suspend): continue
            case .typed where readNow(): continue
            case .typed, .called(.leave): return nil
            case .called(.interrupt):
                start = bytes.count
                return nil
            }
        }
    }

    /// Forgets what the program called for before, but for leaving.
    ///
    /// - Returns: whether it is to leave.
    func forgetCalls() -> Bool {
        var leaves = false
        while let call = bell.answer() { leaves = leaves || call == .leave }
        return leaves
    }

    /// All that was typed so far.
    mutating func textSoFar() -> String {
        while readNow() {}
        defer { start = bytes.count }
        return String(decoding: typed, as: UTF8.self)
    }

    private mutating func takeCharacter() -> Unicode.Scalar? {
        guard let first = typed.first else { return nil }
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let isWhole = typed.prefix(length).dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
        // A byte that is no character is one, and takes none with it.
        guard isWhole else {
            start += 1
            return "\u{FFFD}"
        }
        guard typed.count >= length else { return nil }
        defer { start += length }
        return String(decoding: typed.prefix(length), as: UTF8.self).unicodeScalars.first
    }

    private enum Reason { case typed, called(Bell.Call), nothing }

    private func wait(hearsCalls: Bool = true) -> Reason {
        var requests = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: bell.listening, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&requests, hearsCalls ? 2 : 1, -1) > 0 else { return .nothing }
        if requests[1].revents != 0, let call = bell.answer() { return .called(call) }
        return requests[0].revents != 0 ? .typed : .nothing
    }

    /// Reads what is there, or comes within some milliseconds.
    ///
    /// - Returns: whether there was something.
    @discardableResult
    private mutating func readNow(patience: CInt = 0) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, patience) > 0 else { return false }
        if start == bytes.count { (bytes, start) = ([], 0) }
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        let count = read(descriptor, &chunk, chunk.count)
        guard count > 0 else { return false }
        bytes += chunk[..<count]
        return true
    }
}
