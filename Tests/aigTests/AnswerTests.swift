import AIGateway
import Foundation
import HTTPTypes
import Terminal
import Testing

@testable import aig

@Suite struct AnswerTests {
    @Test func `text goes to stdout, with a newline only when it lacks one`() async {
        let lacking = await TestWorld([.chat("Hel", "lo")]).run("chat", "hi")
        #expect(lacking == .init(status: 0, out: "Hello\n", err: ""))
        let ended = await TestWorld([.chat("Hello\n")]).run("chat", "hi")
        #expect(ended.out == "Hello\n")
    }

    @Test func `json is one object with the same members for every endpoint`() async throws {
        let answers: [(String, TestAnswer)] = [
            ("chat", .chat("Hi")),
            (
                "responses",
                .json(
                    #"{"object":"response","status":"completed","model":"m","output":[{"type":"message","content":[{"type":"output_text","text":"Hi"}]}],"usage":{"input_tokens":1,"output_tokens":2}}"#
                )
            ),
            (
                "messages",
                .json(
                    #"{"type":"message","model":"m","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":2}}"#
                )
            ),
            (
                "run",
                .json(#"{"success":true,"errors":[],"messages":[],"result":{"response":"Hi"}}"#)
            ),
        ]
        for (command, answer) in answers {
            let ending = await TestWorld([answer]).run(command, "-m", "a/b", "--json", "hi")
            #expect(ending.status == 0, "\(command): \(ending.err)")
            let json = try JSON(parsing: ending.out)
            #expect(json["text"]?.string == "Hi")
            let members = [
                "text", "reasoning", "refusal", "tool_calls", "finish_reason", "model", "usage",
                "gateway", "timing",
            ]
            for member in members { #expect(json[member] != nil, "\(command) \(member)") }
        }
    }

    @Test func `events are JSON lines`() async throws {
        let ending = await TestWorld([.chat("a", "b")]).run("chat", "--format", "events", "hi")
        let lines = ending.out.split(separator: "\n")
        let events = try lines.map { try JSON(parsing: String($0)) }
        #expect(
            events.map { $0["type"]?.string } == ["started", "text", "text", "finished", "usage"])
    }

    @Test func `raw is the bytes as they came`() async {
        let answer = TestAnswer.chat("a")
        let ending = await TestWorld([answer]).run("chat", "--format", "raw", "hi")
        #expect(Array(ending.out.utf8) == answer.chunks.flatMap { $0 })
    }

    @Test func `a cut answer is printed as far as it came, with status 76`() async {
        let cut = TestAnswer.stream([#"{"choices":[{"index":0,"delta":{"content":"Half"}}]}"#])
        let ending = await TestWorld([cut]).run("chat", "hi")
        #expect(ending.status == 76)
        #expect(ending.out == "Half\n")
        #expect(ending.err.hasPrefix("aig: the answer was cut short"))
    }

    @Test(arguments: ["", "\n", "\r\n", "\n\n"])
    func `a stream that ends in the middle is cut, wherever`(_ end: String) async {
        var cut = TestAnswer.stream([])
        cut.chunks = [Array((#"data: {"choices":[{"delta":{"content":"Half"}}]}"# + end).utf8)]
        let ending = await TestWorld([cut]).run("chat", "hi")
        #expect(ending.status == 76)
        #expect(ending.out == "Half\n")
    }

    @Test func `nothing after the end marker counts`() async {
        var answer = TestAnswer.chat("Hi")
        answer.chunks.append(Array(#"data: {"error":{"message":"late"}}\n\n"#.utf8))
        let ending = await TestWorld([answer]).run("chat", "hi")
        #expect(ending == .init(status: 0, out: "Hi\n", err: ""))
    }

    @Test func `an empty answer is no answer`() async {
        for answer in [TestAnswer(), TestAnswer(status: 204), .json("")] {
            #expect(await TestWorld([answer]).run("chat", "hi").status == 76)
        }
    }

    @Test func `a tool call that the limit on tokens cut is an error`() async {
        let answer = TestAnswer.stream([
            #"{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"1","function":{"name":"f","arguments":"{\"x\":"}}]}}]}"#,
            #"{"choices":[{"delta":{},"finish_reason":"length"}]}"#, "[DONE]",
        ])
        let ending = await TestWorld([answer]).run("chat", "--json", "hi")
        #expect(ending.status == 76)
    }

    @Test func `raw JSON is passed on unread`() async {
        let ending = await TestWorld([.json("{not json")]).run("chat", "--format", "raw", "hi")
        #expect(ending == .init(status: 0, out: "{not json", err: ""))
    }

    @Test func `an error in the stream keeps what came`() async {
        let answer = TestAnswer.stream([
            #"{"choices":[{"index":0,"delta":{"content":"Half"}}]}"#,
            #"{"error":{"message":"overloaded","type":"overloaded_error"}}"#,
        ])
        let ending = await TestWorld([answer]).run("chat", "hi")
        #expect(ending.status == 69)
        #expect(ending.out == "Half\n")
    }

    @Test func `reasoning never reaches stdout`() async {
        let answer = TestAnswer.stream([
            #"{"choices":[{"index":0,"delta":{"reasoning_content":"hmm"}}]}"#,
            #"{"choices":[{"index":0,"delta":{"content":"4"},"finish_reason":"stop"}]}"#, "[DONE]",
        ])
        let hidden = await TestWorld([answer]).run("chat", "hi")
        #expect(hidden == .init(status: 0, out: "4\n", err: ""))
        let shown = await TestWorld([answer]).run("chat", "--reasoning", "show", "hi")
        #expect(shown.out == "4\n")
        #expect(shown.err == "hmm\n\n")
    }

    @Test func `control characters are shown on a terminal and exact in a pipe`() async {
        let evil = ["\u{1B}]52;c;", "aGk=\u{07}", "\u{9B}2J"]
        let answer = { TestAnswer.chat(evil[0], evil[1], evil[2]) }
        let watched = await TestWorld([answer()], terminals: [.output]).run("chat", "-q", "hi")
        #expect(watched.out == "^[]52;c;aGk=^G\\u{9B}2J\n")
        let piped = await TestWorld([answer()]).run("chat", "hi")
        #expect(piped.out == evil.joined() + "\n")
    }

    @Test func `the status line is for people`() async {
        let fields: HTTPFields = [
            .init("cf-aig-cache-status")!: "HIT", .init("cf-aig-log-id")!: "01LOG",
        ]
        let watched = await TestWorld([.chat("Hi", fields: fields)], terminals: [.output, .error])
            .run("chat", "--color", "never", "hi")
        #expect(watched.err.contains("m · 3 in, 2 out tokens · cache HIT"))
        #expect(watched.err.contains("log 01LOG"))
        let quiet = await TestWorld([.chat("Hi")], terminals: [.output, .error]).run(
            "chat", "-q", "hi")
        #expect(quiet.err.isEmpty)
        let asked = await TestWorld([.chat("Hi")]).run("chat", "--usage", "hi")
        #expect(asked.err.contains("3 in, 2 out tokens"))
    }

    @Test func `binary answers are kept off a terminal and exact elsewhere`() async throws {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let answer = { TestAnswer.bytes(png, type: "image/png") }
        let folder = try TemporaryFolder()
        let watched = await TestWorld([answer()], terminals: [.output], folder: folder.path)
            .run("run", "a/flux", "hi")
        #expect(watched.status == 0)
        #expect(watched.out == folder.path + "/flux-20270115-080000.png\n")
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        let saved = await TestWorld([answer()]).run("run", "a/flux", "hi", "-o", path)
        #expect(saved.status == 0)
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == png)
        try? FileManager.default.removeItem(atPath: path)
    }

    @Test func `a cut stream leaves FILE.partial and no FILE`() async {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        let cut = TestAnswer.stream([#"{"choices":[{"index":0,"delta":{"content":"Half"}}]}"#])
        let ending = await TestWorld([cut]).run("chat", "hi", "-o", path)
        #expect(ending.status == 76)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(FileManager.default.contents(atPath: path + ".partial") == Data("Half\n".utf8))
        try? FileManager.default.removeItem(atPath: path + ".partial")
    }

    @Test func `a filtered answer is a cut one, a limit on tokens is not`() async throws {
        let answer = { (reason: String) in
            TestAnswer.stream([
                #"{"choices":[{"index":0,"delta":{"content":"Half"},"finish_reason":"\#(reason)"}]}"#,
                "[DONE]",
            ])
        }
        let filtered = await TestWorld([answer("content_filter")]).run("chat", "--json", "hi")
        #expect(filtered.status == 76)
        #expect(try JSON(parsing: filtered.out)["error"] != nil)
        let limited = await TestWorld([answer("length")]).run("chat", "hi")
        #expect(limited.status == 0)
        #expect(limited.err == "aig: the answer ends at the limit on tokens (length)\n")
    }

    @Test func `a full disk and a reader that left have their own statuses`() async {
        let full = await TestWorld([.chat("Hi")], brokenOutput: .failed("No space left on device"))
            .run("chat", "hi")
        #expect(full.status == 74)
        #expect(full.err.contains("No space left"))
        let gone = await TestWorld([.chat("Hi")], brokenOutput: .readerGone).run("chat", "hi")
        #expect(gone.status == 141)
        #expect(gone.err.isEmpty)
    }

    @Test func `an answer that is JSON though a stream was asked for is an answer`() async {
        let answer = TestAnswer.json(
            #"{"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]}"#)
        let ending = await TestWorld([answer]).run("chat", "hi")
        #expect(ending == .init(status: 0, out: "Hi\n", err: ""))
    }

    @Test func `the token is left out of everything, echoed or split`() async {
        let token = "test-token-0123456789"
        let halves = (String(token.prefix(12)), String(token.dropFirst(12)))
        let chat = await TestWorld([.chat("your token: ", halves.0, halves.1, " ok")])
            .run("chat", "-vv", "hi")
        #expect(!(chat.out + chat.err).contains(token))
        #expect(chat.out == "your token: *** ok\n")
        let thought = TestAnswer.stream([
            #"{"choices":[{"delta":{"reasoning_content":"\#(halves.0)"}}]}"#,
            #"{"choices":[{"delta":{"reasoning_content":"\#(halves.1)"}}]}"#,
            #"{"choices":[{"delta":{"content":"4"},"finish_reason":"stop"}]}"#, "[DONE]",
        ])
        let shown = await TestWorld([thought]).run("chat", "--reasoning", "show", "hi")
        #expect(!shown.err.contains(token))
        let misplaced = await TestWorld().run("chat", "hi", "--cache-ttl", token)
        #expect(!misplaced.err.contains(token))
        let page = TestAnswer.json(
            #"{"errors":[{"code":1,"message":"bad Bearer \#(token)"}]}"#, status: 400,
            fields: [.server: token])
        for flags in [["-v"], ["-vv"], ["--json"], []] {
            let ending = await TestWorld([page]).run(["chat", "hi"] + flags)
            #expect(!(ending.out + ending.err).contains(token), "\(flags)")
        }
    }
}
