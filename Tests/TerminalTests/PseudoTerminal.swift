import CEdit

@testable import Terminal

/// A terminal without a person: what a test types on one end, an editor reads on the other.
///
/// It stays open: an editor gives its terminal back when it goes, on a thread of its own, and must not
/// find the next test's under the same number.
actor PseudoTerminal {
    nonisolated let person: CInt
    nonisolated let program: CInt

    init(columns: UInt16 = 80, rows: UInt16 = 24, editrc: String? = nil) throws {
        // The keys are the defaults' and not those of whoever runs the tests.
        setenv("EDITRC", try editrc.map(Self.file) ?? "/dev/null", 1)
        setenv("TERM", "xterm", 1)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        var ends: (person: CInt, program: CInt) = (-1, -1)
        guard openpty(&ends.person, &ends.program, nil, nil, &size) == 0 else { throw Missing() }
        (person, program) = ends
    }

    private static func file(_ text: String) throws -> String {
        var name = Array("/tmp/aig-editrc-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw Missing() }
        defer { close(file) }
        try FileWriting.write(Array(text.utf8), to: file)
        return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    struct Missing: Error {}

    /// Types once the program has asked; each part when all before was taken in.
    func type(_ parts: [String]) async throws {
        try await type(bytes: parts.map { Array($0.utf8) })
    }

    func type(bytes parts: [[UInt8]]) async throws {
        for part in parts {
            try await quiet()
            try FileWriting.write(part, to: person)
        }
    }

    /// What was drawn so far.
    private(set) var drawn = ""

    /// Waits until the program has drawn something and waits for keys itself.
    private func quiet() async throws {
        var silent = 0
        var turns = 0
        while silent < 3 || drawn.isEmpty, turns < 2000 {
            turns += 1
            silent = readDrawn() ? 0 : silent + 1
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func readDrawn() -> Bool {
        var request = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 0) > 0, request.revents & Int16(POLLIN) != 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(person, &bytes, bytes.count)
        guard count > 0 else { return false }
        drawn += String(decoding: bytes[..<count], as: UTF8.self)
        return true
    }

    /// The modes that say how keys are treated.
    nonisolated var localModes: tcflag_t { Self.localModes(of: program) }

    static func localModes(of program: CInt) -> tcflag_t {
        var mode = termios()
        tcgetattr(program, &mode)
        return mode.c_lflag
    }
}
