import AIGateway
import Foundation
import Testing

@testable import aig

/// Conversations as they are kept.
@Suite struct ConversationTests {
    private func environment(_ folder: TemporaryFolder) -> [String: String] {
        TestWorld.account.merging(["XDG_STATE_HOME": folder.path]) { $1 }
    }

    private func files(_ folder: TemporaryFolder) throws -> [String] {
        let place = folder.path + "/aig/conversations"
        return try FileManager.default.contentsOfDirectory(atPath: place).map { place + "/" + $0 }
    }

    @Test func `the three commands go on with each other's conversations`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld(
            [.chat("a"), .messages("b"), .chat("c")], environment: environment(folder),
            input: .piped([]))
        _ = await world.run("chat", "one")
        _ = await world.run("messages", "-c", "two")
        _ = await world.run("responses", "-c", "three")
        let input = try #require(world.requests[2].json["input"]?.array)
        #expect(input.map { $0["content"]?.string } == ["one", "a", "two", "b", "three"])
        #expect(try files(folder).count == 1)
    }

    @Test func `a conversation goes on with its own model and system prompt`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld(
            [.chat("a"), .chat("b"), .chat("c")], environment: environment(folder),
            input: .piped([]))
        _ = await world.run("chat", "-m", "openai/gpt-5.5", "-s", "Be kind.", "one")
        _ = await world.run("chat", "-c", "two")
        _ = await world.run("messages", "-c", "three")
        #expect(world.requests[1].json["model"]?.string == "openai/gpt-5.5")
        #expect(world.requests[1].json["messages"]?.array?.first?["content"]?.string == "Be kind.")
        #expect(world.requests[2].json["model"]?.string == Settings.defaultMessagesModel)
        #expect(world.requests[2].json["system"]?.string == "Be kind.")
    }

    @Test func `a file cut off anywhere still tells what was whole`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld(
            [.chat("Hel", "lo ", "Wörld")], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "one")
        let file = try #require(try files(folder).first)
        let bytes = try Data(contentsOf: URL(filePath: file))
        let store = try #require(
            ConversationStore(in: TestWorld(environment: environment(folder)).world))
        let id = store.identifiers()[0]
        for length in 0...bytes.count {
            try bytes.prefix(length).write(to: URL(filePath: file))
            let cut = try store.load(id)
            #expect("Hello Wörld".hasPrefix(cut.turns.first?.answer ?? ""))
            guard length % 29 == 0 || length == bytes.count else { continue }
            let goingOn = TestWorld(
                [.chat("b")], environment: environment(folder), input: .piped([]))
            let end = await goingOn.run("chat", "-c", "two")
            #expect(end.status == 0)
            let roles = goingOn.requests[0].json["messages"]?.array?.map { $0["role"]?.string }
            #expect([["user"], ["user", "assistant", "user"]].contains(roles), "cut at \(length)")
            let turns = try store.load(id).turns
            #expect(turns.last?.question.text == "two")
            #expect(turns.last?.answer == "b")
        }
    }

    @Test func `files are for their owner only`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld([.chat("a")], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "one")
        let file = try #require(try files(folder).first)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat(folder.path + "/aig/conversations", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o700)
    }

    @Test func `--no-save keeps nothing`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld([.chat("a")], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "--no-save", "one")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/aig"))
    }

    @Test func `a refused question leaves no conversation behind`() async throws {
        let folder = try TemporaryFolder()
        let refusal = TestAnswer.json("{}", status: 401)
        let world = TestWorld([refusal], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "one")
        #expect(try files(folder).isEmpty)
    }

    @Test func `a folder that can't be written is told and stops nothing`() async throws {
        let folder = try TemporaryFolder()
        try "a file".write(toFile: folder.path + "/aig", atomically: true, encoding: .utf8)
        let world = TestWorld([.chat("a")], environment: environment(folder), input: .piped([]))
        let end = await world.run("chat", "one")
        #expect(end.status == 0)
        #expect(end.out == "a\n")
        #expect(end.err.contains("not kept"))
    }

    @Test func `a refused question takes nothing away that was there before`() async throws {
        let folder = try TemporaryFolder()
        let refusal = TestAnswer.json("{}", status: 401)
        let world = TestWorld(
            [.chat(" "), refusal], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "one")
        let file = folder.path + "/aig/conversations/20270115-080000-zzzz.jsonl"
        let begun = #"{"type":"conversation","version":1,"id":"another","at":"t"}"# + "\n"
        try FileManager.default.createDirectory(
            atPath: folder.path + "/aig/conversations", withIntermediateDirectories: true)
        try begun.write(toFile: file, atomically: true, encoding: .utf8)
        _ = await world.run("chat", "-c", "two")
        #expect(FileManager.default.fileExists(atPath: file))
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("two"))
    }

    @Test func `the token is not written down, not even from an error`() async throws {
        let folder = try TemporaryFolder()
        let refusal = TestAnswer.json(
            #"{"errors":[{"code":1,"message":"bad test-token-0123456789"}]}"#, status: 400)
        let world = TestWorld(
            [.chat("a"), refusal], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "my test-token-0123456789")
        _ = await world.run("chat", "-c", "more")
        let file = try #require(try files(folder).first)
        #expect(try !String(contentsOfFile: file, encoding: .utf8).contains("test-token"))
    }

    @Test func `the token is not written down`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld(
            [.chat("it is test-tok", "en-0123456789!")], environment: environment(folder),
            input: .piped([]))
        _ = await world.run("chat", "one")
        let file = try #require(try files(folder).first)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(!text.contains("test-token"))
        #expect(text.contains("***"))
    }

    @Test func `records survive being written down`() throws {
        let picture = Attachment(
            name: "a.png", mediaType: "image/png", content: .bytes([1, 2, 255]))
        let records: [ConversationRecord] = [
            .begun(id: "x", at: "t"), .system("s"), .system(nil),
            .asked(turn: "1", question: .user("q", attachments: [picture]), at: "t"),
            .answering(turn: "1", command: "chat", model: "m", goesOn: true),
            .text(turn: "1", "ä\n"), .reasoning(turn: "1", "r"),
            .ended(
                turn: "1",
                .init(
                    ending: .failed("why"), finish: FinishReason("stop"), servedModel: "m2",
                    inputTokens: 1,
                    outputTokens: 2, log: .init(id: "l", gateway: "g"))),
            .undone(turn: "1"),
        ]
        for record in records {
            #expect(ConversationRecord(try JSON(parsing: record.json.encoded())) == record)
        }
    }

    @Test func `conversations are listed, shown, exported and deleted`() async throws {
        let folder = try TemporaryFolder()
        let world = TestWorld([.chat("*a*")], environment: environment(folder), input: .piped([]))
        _ = await world.run("chat", "What is it?")
        let name = await world.run("conversations", "list", "--format", "name")
        let id = String(name.out.dropLast())
        let export = await world.run("conversations", "export", String(id.prefix(12)), "--json")
        let json = try JSON(parsing: export.out)
        #expect(json["turns"]?.array?.first?["answer"]?.string == "*a*")
        let shown = await world.run("conversations", "show", "last")
        #expect(shown.out.contains("## You\n\nWhat is it?\n\n## m\n\n*a*"))
        let unsure = await world.run("conversations", "delete", id)
        #expect(unsure.status == ExitStatus.usage.rawValue)
        let gone = await world.run("conversations", "delete", id, "--yes")
        #expect(gone.status == 0)
        let missing = await world.run("conversations", "show", id)
        #expect(missing.status == ExitStatus.noInput.rawValue)
    }
}
