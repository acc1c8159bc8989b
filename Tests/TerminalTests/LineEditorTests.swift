import CEdit
import Testing

@testable import Terminal

/// The editor on a terminal, key by key.
@Suite(.serialized) struct LineEditorTests {
    private static let left = "\u{1B}[D"
    private static let up = "\u{1B}[A"
    private static let down = "\u{1B}[B"

    private func ask(
        _ question: LineQuestion = LineQuestion(prompt: "> "), typing keys: String...
    ) async throws -> LineInput {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        let before = terminal.localModes
        async let typed: Void = terminal.type(keys)
        let input = try await editor.next(question)
        try await typed
        #expect(terminal.localModes == before)
        return input
    }

    @Test(arguments: [
        (["hello", "\r"], "hello"),
        (["wörld 日本語 👍", "\r"], "wörld 日本語 👍"),
        (["日本語", left, left, "\u{7F}", "X", "\r"], "X本語"),
        (["one two", "\u{17}", "\r"], "one "),
        (["abc", "\u{1}", "x", "\u{5}", "y", "\r"], "xabcy"),
        (["abc", "\u{1}", "\u{B}", "z", "\r"], "z"),
        (["one\\", "\r", "two", "\r"], "one\ntwo"),
        (["```", "\r", "code", "\r", "```", "\r"], "```\ncode\n```"),
        (["\"\"\"", "\r", "a", "\r", "b\"\"\"", "\r"], "a\nb"),
        (["a", "\u{1B}\r", "b", "\r"], "a\nb"),
        (["a\\", "\r", "b", up, "X", down, "Y", "\r"], "aX\nbY"),
        (["one\rtwo", "\r"], "one\ntwo"),
    ])
    func `keys make a message`(_ keys: [String], _ message: String) async throws {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        async let typed: Void = terminal.type(keys)
        let input = try await editor.next(LineQuestion(prompt: "> "))
        try await typed
        #expect([.message(message), .verbatim(message)].contains(input))
    }

    @Test(arguments: [
        (["abc", "\u{1B}", "0", "x", "\r"], "bc"), (["one two", "\u{1B}", "b", "D", "\r"], "one "),
        (["abc", "\u{1B}", "dd", "inew", "\r"], "new"), (["abc", left, "X", "\r"], "abXc"),
        (["abc", "\u{1B}", "\r"], "abc"), (["abc", "\u{1B}", "#"], "#abc"),
        (["a", "\u{1B}[5~", "b", "\r"], "ab"),
        (["a\\", "\r", "b", up, "X", "\r"], "aX\nb"),
        (["x", "\u{1B}[200~p\rq\u{1B}[201~", "y", "\r"], "xp\nqy"),
    ])
    func `vi's keys make a message, too`(_ keys: [String], _ message: String) async throws {
        let terminal = try PseudoTerminal(editrc: "bind -v\n")
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        async let typed: Void = terminal.type(keys)
        let input = try await editor.next(LineQuestion(prompt: "> "))
        try await typed
        #expect(input == .message(message))
    }

    @Test(arguments: [
        ("\u{1B}[200~/help\u{1B}[201~", LineInput.message("/help")),
        ("\u{1B}[200~/help\r\u{1B}[201~", .message("/help")),
        ("a\u{1B}[3;5~\u{1B}[1;6D\u{1B}\u{1B}[Cb", .message("ab")),
        ("\u{1B}[200~a\r\nb\u{1B}[201~", .verbatim("a\nb")),
        ("caf\u{E9}", .message("caf\u{E9}")), ("a\u{1B}[5~\u{1B}OPb", .message("ab")),
    ])
    func `keys and pastes leave no rest`(_ keys: String, _ input: LineInput) async throws {
        let made = try await ask(typing: keys, "\r")
        #expect(made == input)
    }

    @Test func `a byte that is no character takes no other with it`() async throws {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        async let typed: Void = terminal.type(bytes: [[0x61, 0xE9], [0x62], [0x0D]])
        let input = try await editor.next(LineQuestion(prompt: "> "))
        try await typed
        #expect(input == .message("a\u{FFFD}b"))
    }

    @Test func `a paste of 200 lines is one message, byte for byte`() async throws {
        let lines = (1...200).map { "line \($0)\tof \"\"\" a ``` paste\\" }.joined(separator: "\n")
        let pasted = "\u{1B}[200~" + lines.replacing("\n", with: "\r") + "\u{1B}[201~"
        let input = try await ask(typing: pasted, "\r")
        #expect(input == .verbatim(lines))
    }

    @Test func `a draft stands in the line`() async throws {
        let draft = LineQuestion(prompt: "> ", draft: "a draft")
        let input = try await ask(draft, typing: " goes on", "\r")
        #expect(input == .message("a draft goes on"))
    }

    @Test(arguments: [
        (["\r"], "old"), (["new", "\r"], "new"), ([left, "X", "\r"], "olXd"),
        (["\u{7F}", "\r"], "ol"),
        (["\u{1B}[200~pasted\u{1B}[201~", "!", "\r"], "pasted!"),
    ])
    func `a selected draft gives way to text only`(
        _ keys: [String], _ message: String
    ) async throws {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        async let typed: Void = terminal.type(keys)
        let input = try await editor.next(
            LineQuestion(prompt: "> ", draft: "old", draftIsSelected: true))
        try await typed
        #expect(input == .message(message))
    }

    @Test func `entries are recalled whole`() async throws {
        let question = LineQuestion(prompt: "> ", history: ["first\nof two lines", "second"])
        let input = try await ask(question, typing: Self.up, Self.up, "\r")
        #expect(input == .message("first\nof two lines"))
    }

    @Test func `Ctrl-D ends, and text before it doesn't`() async throws {
        let end = try await ask(typing: "\u{4}")
        #expect(end == .end)
    }

    @Test func `Tab goes on as far as there is one way`() async throws {
        let question = LineQuestion(
            prompt: "> ",
            completer: { text in
                let words = ["/model", "/messages", "/help"]
                return LineCompletion(stem: text, candidates: words.filter { $0.hasPrefix(text) })
            })
        let input = try await ask(question, typing: "/h", "\t", "x", "\r")
        #expect(input == .message("/help x"))
    }

    @Test func `what is typed before the question is a draft and not an answer`() async throws {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        let person = terminal.person
        _ = try await editor.attend {
            try FileWriting.write(Array("early\r".utf8), to: person)
        }
        async let typed: Void = terminal.type(["!", "\r"])
        let input = try await editor.next(LineQuestion(prompt: "> "))
        try await typed
        #expect(input == .message("early!"))
    }

    @Test func `nothing typed is shown while an answer comes`() async throws {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        let before = terminal.localModes
        let program = terminal.program
        let (during, wasInterrupted) = try await editor.attend {
            PseudoTerminal.localModes(of: program)
        }
        #expect(during & tcflag_t(ECHO | ICANON) == 0)
        #expect(during & tcflag_t(ISIG) != 0)
        #expect(!wasInterrupted)
        #expect(terminal.localModes == before)
    }

    @Test func `a cancelled task ends the question`() async throws {
        let terminal = try PseudoTerminal()
        let editor = try #require(LineEditor(input: terminal.program, output: terminal.program))
        let asking = Task { try await editor.next(LineQuestion(prompt: "> ")) }
        asking.cancel()
        await #expect(throws: CancellationError.self) { try await asking.value }
    }
}
