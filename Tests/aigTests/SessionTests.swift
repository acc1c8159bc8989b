import AIGateway
import Foundation
import Terminal
import Testing

@testable import aig

/// Sessions, line by line, and what they ask.
@Suite struct SessionTests {
    private func world(
        _ answers: [TestAnswer], _ lines: TestLines, state: TemporaryFolder? = nil
    ) -> TestWorld {
        var environment = TestWorld.account
        environment["XDG_STATE_HOME"] = state?.path
        return TestWorld(
            answers, environment: environment, terminals: [.output, .error], lines: lines)
    }

    private func messages(_ request: Request) -> [String] {
        (request.json["messages"]?.array ?? []).map {
            "\($0["role"]?.string ?? ""): \($0["content"]?.string ?? $0["content"]?.text() ?? "")"
        }
    }

    @Test(arguments: ["chat", "responses", "messages"])
    func `the first turn sends what the one-shot command sends`(_ command: String) async throws {
        let flags = [
            "-m", "openai/gpt-5.5", "-s", "Be brief.", "--temperature", "0.2", "--max-tokens", "50",
            "-p", "user=me", "--effort", "low", "-g", "g1", "--cache-ttl", "1h",
        ]
        let oneShot = TestWorld([.chat("x")])
        _ = await oneShot.run([command] + flags + ["Hello"])
        let session = world([.chat("x")], TestLines("Hello"))
        _ = await session.run([command] + flags)
        #expect(session.requests.count == 1)
        #expect(session.requests[0].body == oneShot.requests[0].body)
        #expect(session.requests[0].headLines == oneShot.requests[0].headLines)
    }

    @Test func `a turn knows what was said before`() async throws {
        let session = world([.chat("Hi", "!"), .chat("Ada")], TestLines("I am Ada", "Who am I?"))
        let end = await session.run("chat")
        #expect(end.status == 0)
        #expect(
            messages(session.requests[1])
                == ["user: I am Ada", "assistant: Hi!", "user: Who am I?"])
    }

    @Test func `a refused message is the draft and not part of what was said`() async throws {
        let lines = TestLines("bad", "good")
        let refusal = TestAnswer.json(#"{"errors":[{"code":7001,"message":"no"}]}"#, status: 400)
        let session = world([refusal, .chat("ok")], lines)
        let end = await session.run("chat", "--retries", "0")
        #expect(end.status == 0)
        #expect(lines.questions[1].draft == "bad")
        #expect(lines.questions[1].draftIsSelected)
        #expect(messages(session.requests[1]) == ["user: good"])
    }

    @Test func `a cut answer stays, and /continue adds to it`() async throws {
        let cut = TestAnswer.stream([#"{"choices":[{"delta":{"content":"Once"}}]}"#])
        let session = world(
            [cut, .chat(" more"), .chat("end")], TestLines("Tell", "/continue", "And?"))
        _ = await session.run("chat", "--retries", "0")
        let second = messages(session.requests[1])
        #expect(second.prefix(2) == ["user: Tell", "assistant: Once"])
        #expect(second.count == 3 && second[2].hasPrefix("user: Continue"))
        #expect(
            messages(session.requests[2])
                == ["user: Tell", "assistant: Once more", "user: And?"])
    }

    @Test func `/retry asks the last message again without its answer`() async throws {
        let session = world(
            [.chat("a"), .chat("b"), .chat("c")], TestLines("one", "two", "/retry"))
        _ = await session.run("chat")
        #expect(messages(session.requests[2]) == messages(session.requests[1]))
    }

    @Test func `/undo takes back a message with its answer`() async throws {
        let session = world(
            [.chat("a"), .chat("b"), .chat("c")], TestLines("one", "two", "/undo", "three"))
        _ = await session.run("chat")
        #expect(messages(session.requests[2]) == ["user: one", "assistant: a", "user: three"])
    }

    @Test func `/clear forgets`() async throws {
        let session = world([.chat("a"), .chat("b")], TestLines("one", "/clear", "two"))
        _ = await session.run("chat")
        #expect(messages(session.requests[1]) == ["user: two"])
    }

    @Test func `commands change the next request and send none`() async throws {
        let session = world(
            [.chat("a")],
            TestLines(
                "/help", "/model openai/gpt-5.5", "/system Be kind.", "/set temperature 0.3",
                "/set max-tokens 7", "/set skip-cache on", "/gateway g2", "/history", "/undo",
                "/set", "/model", "", "   ", "/nonsense", "hello"))
        let end = await session.run("chat")
        #expect(session.requests.count == 1)
        let request = session.requests[0]
        #expect(request.json["model"]?.string == "openai/gpt-5.5")
        #expect(request.json["temperature"]?.double == 0.3)
        #expect(request.json["max_completion_tokens"]?.integer == 7)
        #expect(messages(request) == ["system: Be kind.", "user: hello"])
        #expect(request.headLines.contains("cf-aig-gateway-id: g2"))
        #expect(request.headLines.contains("cf-aig-skip-cache: true"))
        #expect(end.err.contains("there is no /nonsense"))
    }

    @Test(arguments: [
        "/set temperature warm", "/set max-attempts 9", "/set nonsense 1", "/attach",
        "/attach /nonexistent", "/save", "/conversation nonsense", "/set skip-cache perhaps",
    ])
    func `a bad operand is explained and changes nothing`(_ line: String) async throws {
        let plain = world([.chat("a")], TestLines("hello"))
        _ = await plain.run("chat")
        let session = world([.chat("a")], TestLines(line, "hello"))
        let end = await session.run("chat")
        #expect(end.status == 0)
        #expect(session.requests.map(\.body) == plain.requests.map(\.body))
        #expect(session.requests[0].headLines == plain.requests[0].headLines)
    }

    @Test(arguments: ["/usr/bin/x fails, why?", "// a comment", " /help", "/ alone"])
    func `what looks like a path is text`(_ line: String) async throws {
        let session = world([.chat("a")], TestLines(line))
        _ = await session.run("chat")
        #expect(session.requests.count == 1)
        #expect(messages(session.requests[0]) == ["user: \(line)"])
    }

    @Test func `a file goes with the next message only`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/a note.txt"
        try "the note".write(toFile: file, atomically: true, encoding: .utf8)
        let session = world(
            [.chat("a"), .chat("b")], TestLines("/attach \(file)", "Read it", "And?"))
        _ = await session.run("chat")
        let first = session.requests[0].json["messages"]?.array?.first?["content"]?.array
        #expect(first?.map { $0["text"]?.string } == ["a note.txt:\n\nthe note", "Read it"])
        #expect(messages(session.requests[1]).last == "user: And?")
    }

    @Test func `options are changed, added to and taken back`() async throws {
        let session = world(
            [.chat("a"), .chat("b")],
            TestLines(
                "/set param a=1", "/set param b=2", "/set skip-cache off", "/system \"\"",
                "/set max-attempts 3", "/set max-attempts 9", "one", "/set param default",
                "/set max-attempts default", "two"))
        _ = await session.run("chat", "--skip-cache", "-s", "Be kind.")
        let first = session.requests[0]
        #expect(first.json["a"]?.integer == 1 && first.json["b"]?.integer == 2)
        #expect(messages(first) == ["user: one"])
        #expect(first.headLines.contains("cf-aig-skip-cache: false"))
        #expect(first.headLines.contains("cf-aig-max-attempts: 3"))
        let second = session.requests[1]
        #expect(second.json["a"] == nil)
        #expect(!second.headLines.contains { $0.hasPrefix("cf-aig-max-attempts") })
    }

    @Test func `the files of a refused message go with it again`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("note.txt", "the note")
        let refusal = TestAnswer.json("{}", status: 400)
        let session = world(
            [refusal, .chat("b")], TestLines("/attach \(file)", "Read it", "Read it, please"))
        _ = await session.run("chat")
        let content = session.requests[1].json["messages"]?.array?.first?["content"]?.array
        #expect(
            content?.map { $0["text"]?.string }
                == ["note.txt:\n\nthe note", "Read it, please"])
    }

    @Test func `an answer cut by the limit on tokens goes on in every format`() async throws {
        let cut = TestAnswer.stream([
            #"{"type":"response.output_text.delta","delta":"Once"}"#,
            #"{"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}}}"#,
        ])
        let session = world([cut, cut], TestLines("Tell", "/continue"))
        _ = await session.run("responses")
        #expect(session.requests.count == 2)
    }

    @Test func `an empty answer leaves the message to be sent again`() async throws {
        let lines = TestLines("one", "two")
        let session = world([.chat(" "), .chat("b")], lines)
        _ = await session.run("chat")
        #expect(lines.questions[1].draft == "one")
        #expect(messages(session.requests[1]) == ["user: two"])
    }

    @Test func `with --no-save, what is typed is not kept either`() async throws {
        let folder = try TemporaryFolder()
        let session = world([.chat("a")], TestLines("a secret"), state: folder)
        _ = await session.run("chat", "--no-save")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/aig"))
    }

    @Test func `what is typed can be recalled in the next session`() async throws {
        let folder = try TemporaryFolder()
        _ = await world([.chat("a")], TestLines("one\nof two lines"), state: folder).run("chat")
        let lines = TestLines()
        _ = await world([], lines, state: folder).run("chat")
        #expect(lines.questions[0].history == ["one\nof two lines"])
    }

    @Test func `/retry that fails costs no answer`() async throws {
        let refusal = TestAnswer.json("{}", status: 400)
        let session = world(
            [.chat("a"), refusal, .chat("c")],
            TestLines("one", "/retry", "two"))
        _ = await session.run("chat")
        #expect(messages(session.requests[1]) == ["user: one"])
        #expect(messages(session.requests[2]) == ["user: one", "assistant: a", "user: two"])
    }

    @Test func `scripted lines are asked one after the other`() async throws {
        let script = "one\n\"two \\n lines\"\n{\"text\":\"/help\"}\n"
        let session = TestWorld(
            [.chat("a"), .chat("b"), .chat("c")], input: .piped([Array(script.utf8)]))
        let end = await session.run("chat", "--turns")
        #expect(end.status == 0)
        #expect(end.out == "a\nb\nc\n")
        #expect(
            messages(session.requests[2])
                == [
                    "user: one", "assistant: a", "user: two \n lines", "assistant: b",
                    "user: /help",
                ])
    }

    @Test func `a script ends with its first failure's status`() async throws {
        let refusal = TestAnswer.json(#"{"errors":[{"code":10000,"message":"no"}]}"#, status: 401)
        let session = TestWorld(
            [refusal, .chat("b")], input: .piped([Array("one\ntwo\n".utf8)]))
        let end = await session.run("chat", "--turns", "--retries", "0")
        #expect(end.status == ExitStatus.noPermission.rawValue)
        #expect(end.out == "b\n")
    }

    @Test(arguments: [
        ["chat", "--cache-key", "k"], ["chat", "-o", "file"], ["chat", "--turns", "word"],
        ["chat", "-c", "--conversation", "x"], ["chat", "--turns", "--dry-run"],
        ["chat", "--turns", "--body", "x"], ["run", "m", "--turns"],
        ["chat", "--schema", "x", "--format", "raw", "Hi"],
    ])
    func `some flags make no session`(_ words: [String]) async throws {
        let end = await world([], TestLines()).run(words)
        #expect(end.status == ExitStatus.usage.rawValue)
    }
}
