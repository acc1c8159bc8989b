import AIGateway
import Foundation
import HTTPTypes
import Testing

@testable import aig

/// Batches by way of Workers AI's queue.
@Suite(.timeLimit(.minutes(1))) struct BatchQueueTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var output: String { folder.path + "/out" }
    private var journal: String { output + ".queue" }

    private func results() throws -> [JSON] {
        try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
            .map { try JSON(parsing: String($0)) }
    }

    private func lines(_ ids: String...) throws -> String {
        try folder.file("in", ids.map { #"{"id":"\#($0)","prompt":"say \#($0)"}"# + "\n" }.joined())
    }

    private static func queued(_ id: String) -> TestAnswer {
        .json(
            #"{"success":true,"result":{"status":"queued","request_id":"\#(id)","model":"@cf/a/b"}}"#
        )
    }

    private static func done(_ ids: String..., failing: String? = nil) -> TestAnswer {
        let responses = ids.enumerated().map { place, id in
            id == failing
                ? #"{"id":\#(place),"success":false,"external_reference":"\#(id)","error":{"code":5006,"message":"no"}}"#
                : #"{"id":\#(place),"success":true,"external_reference":"\#(id)","result":{"response":"\#(id)!","usage":{"prompt_tokens":2,"completion_tokens":1}}}"#
        }
        return .json(
            #"{"success":true,"result":{"responses":[\#(responses.joined(separator: ","))]}}"#)
    }

    private func run(_ world: TestWorld, _ file: String, _ flags: String...) async
        -> TestWorld.Ending
    {
        await world.run(
            ["batch", file, "--queue", "-o", output, "-m", "@cf/a/b", "-q", "-j", "1"] + flags)
    }

    @Test func `lines go into the queue in groups and are fetched when they are done`() async throws
    {
        let world = TestWorld([
            Self.queued("r1"), Self.queued("r1"), Self.done("b", "a"), Self.queued("r2"),
            Self.done("c"),
        ])
        let ending = await run(world, try lines("a", "b", "c"), "--queue-size", "2")
        #expect(ending == .init(status: 0, out: "", err: ""))
        #expect(try results().map { $0["id"]?.string } == ["b", "a", "c"])
        #expect(try results().map { $0["text"]?.string } == ["b!", "a!", "c!"])
        #expect(try results().first?["usage"]?["total_tokens"] == 3)
        #expect(world.pauses == [.seconds(2)])
        #expect(world.requests.allSatisfy { $0.url.hasSuffix("/ai/run/@cf/a/b?queueRequest=true") })
        let first = world.requests[0].json["requests"]?.array ?? []
        #expect(first.map { $0["external_reference"]?.string } == ["a", "b"])
        #expect(first.first?["stream"] == nil)
        #expect(first.first?["messages"]?.array?.count == 1)
        #expect(world.requests[1].json == ["request_id": "r1"])
        #expect(!FileManager.default.fileExists(atPath: journal))
    }

    @Test func `what a group took counts, and no more goes into the queue than may be taken`()
        async throws
    {
        let one = TestAnswer.json(
            #"{"success":true,"result":{"responses":[{"id":0,"success":true,"result":{"response":"a!"}}],"usage":{"prompt_tokens":4,"completion_tokens":6,"total_tokens":10}}}"#
        )
        let world = TestWorld([Self.queued("r1"), one])
        let flags = ["--max-total-tokens", "10", "--price", "1000000/2000000"]
        let ending = await world.run(
            ["batch", try lines("a", "b", "c"), "--queue", "-o", output, "-m", "@cf/a/b"] + flags)
        #expect(ending.status == 80, "\(ending.err)")
        #expect(world.requests.count == 2)
        #expect(ending.err.contains("4 tokens in, 6 out · $16 by"))
        let group = try #require(try results().first?["group"])
        #expect(group["usage"]?["total_tokens"] == 10)
        #expect(group["cost"]?["usd"]?.double == 16)
        let again = await run(
            TestWorld(), try lines("a", "b", "c"), "--resume", "--max-cost", "16", "--price",
            "1000000/2000000")
        #expect(again.status == 80)
    }

    @Test func `what lines say themselves is not counted twice`() async throws {
        let both = TestAnswer.json(
            #"{"success":true,"result":{"responses":[{"id":0,"success":true,"result":{"response":"a!","usage":{"prompt_tokens":4,"completion_tokens":6}}}],"usage":{"prompt_tokens":4,"completion_tokens":6}}}"#
        )
        let world = TestWorld([Self.queued("r1"), both])
        _ = await run(world, try lines("a"))
        #expect(try results().first?["usage"]?["total_tokens"] == 10)
        #expect(try results().first?["group"] == nil)
    }

    @Test(arguments: [
        (#""error":"too long""#, "too long"), (#""result":"too long""#, "too long"),
        (#""result":{"error":"too long"}"#, "too long"),
        (#""errors":[{"code":5021,"message":"too long"}]"#, "too long"),
        (#""result":{"why":"too long"}"#, #"the model failed: {"why":"too long"}"#),
        (#""result":null"#, "the model failed"),
    ])
    func `a line that failed in the queue says what the server said`(
        _ member: String, _ reason: String
    ) async throws {
        let failed = TestAnswer.json(
            #"{"success":true,"result":{"responses":[{"id":0,"success":false,\#(member)}]}}"#)
        _ = await run(TestWorld([Self.queued("r1"), failed]), try lines("a"))
        #expect(try results().first?["error"]?["error"]?.string == reason)
    }

    @Test func `what is in the queue is fetched and not asked again`() async throws {
        try Data().write(to: URL(filePath: output))
        try Data(
            """
            {"request_id":"r0","model":"@cf/a/b","ids":["z"]}
            {"request_id":"r0"}
            {"request_id":"r1","model":"@cf/a/b","ids":["a","b"]}
            {"request_id":"r2","mod
            """.utf8
        ).write(to: URL(filePath: journal))
        let world = TestWorld([
            Self.done("a", "b", failing: "b"), Self.queued("r3"), Self.done("c"),
        ])
        let failures = folder.path + "/failures"
        let ending = await run(
            world, try lines("a", "b", "c"), "--resume", "--failures", failures)
        #expect(ending.status == 1, "\(ending.err)")
        #expect(try results().map { $0["id"]?.string } == ["a", "b", "c"])
        #expect(try results()[1]["error"]?["code"] == "5006")
        #expect(world.requests[0].json == ["request_id": "r1"])
        #expect(world.requests[1].json["requests"]?.array?.count == 1)
        let failed = try String(contentsOfFile: failures, encoding: .utf8)
        #expect(failed == #"{"id":"b","prompt":"say b"}"# + "\n")
    }

    @Test func `a group that the queue forgot is asked anew`() async throws {
        try Data().write(to: URL(filePath: output))
        try Data("{\"request_id\":\"r1\",\"model\":\"@cf/a/b\",\"ids\":[\"a\"]}\n".utf8)
            .write(to: URL(filePath: journal))
        let gone = TestAnswer.json(
            #"{"success":false,"errors":[{"code":7002,"message":"not found"}]}"#, status: 404)
        let world = TestWorld([gone, Self.queued("r2"), Self.done("a")])
        let ending = await run(world, try lines("a"), "--resume")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(try results().count == 1)
    }

    @Test func `a stop keeps what is in the queue for later`() async throws {
        let credits = TestAnswer.json(
            #"{"success":false,"errors":[{"code":2021,"message":"no credits"}]}"#, status: 402)
        let world = TestWorld([Self.queued("r1"), credits])
        let ending = await run(world, try lines("a", "b"), "--queue-size", "2")
        #expect(ending.status == 80)
        #expect(try results().isEmpty)
        #expect(try String(contentsOfFile: journal, encoding: .utf8).contains("\"r1\""))
    }

    @Test(arguments: [
        TestAnswer.json(#"{"errors":[{"message":"x"}]}"#, status: 502),
        .json(#"{"errors":[{"message":"x"}]}"#, status: 408),
        .failing(.connection(.init(kind: .lost, host: "h", detail: "lost"))),
        .failing(.connection(.init(kind: .idleTimeout, host: "h", detail: "no byte in time"))),
        .json(#"{"success":true,"result":{}}"#),
    ])
    func `a group that may have arrived is not sent again`(_ answer: TestAnswer) async throws {
        let world = TestWorld([answer])
        let ending = await run(world, try lines("a", "b"))
        #expect(ending.status == 69)
        #expect(ending.err.contains("2 lines may be in the queue already"))
        #expect(world.requests.count == 1)
        #expect(try results().isEmpty)
    }

    @Test func `a group that was turned away is sent again`() async throws {
        let limit = TestAnswer.json(#"{"errors":[{"code":3040,"message":"busy"}]}"#, status: 429)
        let limits = Array(repeating: limit, count: 6)
        let world = TestWorld(limits + [Self.queued("r1"), limit, Self.done("a")])
        let ending = await run(world, try lines("a"))
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.pauses == [1, 2, 4, 8, 16, 32, 1].map { .seconds($0) })
    }

    @Test func `a group is fetched through its own gateway`() async throws {
        let credits = TestAnswer.json(
            #"{"success":false,"errors":[{"code":2021,"message":"no credits"}]}"#, status: 402)
        let world = TestWorld([Self.queued("r1"), credits, Self.done("a")])
        let file = try folder.file("in", #"{"id":"a","prompt":"a","gateway":"mine"}"# + "\n")
        #expect(await run(world, file).status == 80)
        #expect(await run(world, file, "--resume", "--gateway", "other").status == 0)
        let gateways = world.requests.map { $0.fields[.gatewayID] }
        #expect(gateways == ["mine", "mine", "mine"])
    }

    @Test(arguments: [["--ordered"], ["--endpoint", "chat"], ["--queue-size", "0"]])
    func `flags that don't fit are a usage error`(_ flags: [String]) async throws {
        let words = ["batch", try lines("a"), "--queue", "-o", output] + flags
        let ending = await TestWorld().run(words)
        #expect(ending.status == 64)
    }

    @Test func `the queue is for models of Workers AI`() async throws {
        let world = TestWorld()
        let ending = await world.run("batch", try lines("a"), "--queue", "-o", output, "-m", "a/b")
        #expect(ending.status == 1)
        #expect(try results()[0]["error"]?["error"]?.string?.contains("--queue is for") == true)
    }
}
