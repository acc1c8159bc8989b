import AIGateway
import Foundation
import Testing

@testable import aig

@Suite struct ModelParameterTests {
    private static let schema = TestAnswer.json(
        #"""
        {"success": true, "result": {"input": {"type": "object", "required": ["prompt"],
          "properties": {"prompt": {"type": "string", "maxLength": 9},
            "steps": {"type": "integer", "maximum": 8, "default": 4, "description": "How many"},
            "style": {"enum": ["oil", "ink"]}, "tiled": {"type": "boolean"}}}}}
        """#)
    private static let unknown = TestAnswer.json(
        #"{"success":false,"errors":[{"code":7003,"message":"No such model"}]}"#, status: 404)
    private static let record = TestAnswer.json(
        #"""
        {"success": true, "result": [{"name": "@cf/a/flux", "description": "Pictures.",
          "task": {"name": "Text-to-Image"}}], "result_info": {"total_count": 1}}
        """#)
    private static let model = "@cf/a/flux"
    private let folder: TemporaryFolder
    private let environment: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        environment = TestWorld.account.merging(["XDG_CACHE_HOME": folder.path]) { $1 }
    }

    private func world(_ answers: TestAnswer...) -> TestWorld {
        TestWorld(answers, environment: environment)
    }

    /// Has the schema kept.
    private func learn() async {
        _ = await world(Self.schema, Self.record).run("run", Self.model, "--help")
    }

    @Test func `a model's help shows its parameters, offline as well`() async {
        let first = await world(Self.schema, Self.record).run("run", Self.model, "--help")
        #expect(first.status == 0)
        #expect(first.out.contains("Task: Text-to-Image"))
        #expect(first.out.contains("  steps     integer …8: How many (default: 4)\n"))
        #expect(first.out.contains("prompt *"))
        let offline = world()
        #expect(await offline.run("run", "-h", "-m", Self.model) == first)
        #expect(offline.requests.isEmpty)
    }

    @Test func `where parameters are not known, there is the usual help`() async {
        let lost = GatewayError.connection(
            ConnectionFailure(kind: .refused, host: "h", detail: "refused"))
        for answer in [Self.unknown, .failing(lost)] {
            let ending = await world(answer).run("run", "other/model", "--help")
            #expect(ending.status == 0)
            #expect(ending.out.contains("USAGE: aig run"))
            #expect(ending.err.hasPrefix("aig: "))
        }
        let plain = await TestWorld().run("run", "--help")
        #expect(plain.err == "")
    }

    static let faults: [(words: [String], message: String)] = [
        (["steps=9"], "steps must be at most 8, is 9"),
        (["steps=x"], #"steps must be an integer, is a string"#),
        (["style=oill"], #"style must be one of "oil", "ink""#),
        (["stepps=4"], "did you mean 'steps'?"),
        (["prompt=\"much too long\""], "prompt must have at most 9"),
    ]

    @Test(arguments: faults)
    func `values are held to the schema before they cost`(
        _ words: [String], _ message: String
    ) async {
        let world = world(Self.schema)
        let ending = await world.run(["run", Self.model, "hi", "-p"] + words)
        #expect(ending.status == 64)
        #expect(ending.err.contains(message), "\(ending.err)")
        #expect(world.requests.count == 1)
    }

    @Test func `the schema tells where words go, and none are needed beside parameters`() async {
        await learn()
        let words = world(ProductTests.picture())
        #expect(await words.run("run", Self.model, "hi").status == 0)
        #expect(words.requests.last?.json["input"]?["prompt"] == "hi")
        let parameters = world(ProductTests.picture())
        #expect(await parameters.run("run", Self.model, "-p", "prompt=hi").status == 0)
        #expect(parameters.requests.last?.json["input"] == ["prompt": "hi"])
    }

    @Test func `what is missing is told`() async throws {
        await learn()
        let path = try folder.file("body.json", #"{"steps": 4}"#)
        let ending = await world().run("run", Self.model, "--body", path)
        #expect(ending.status == 64)
        #expect(ending.err.contains("prompt is required"))
    }

    @Test func `a fitting value is sent, and the schema asked for once`() async {
        let first = world(Self.schema, ProductTests.picture())
        #expect(await first.run("run", Self.model, "hi", "-p", "steps=4").status == 0)
        let second = world(ProductTests.picture())
        #expect(await second.run("image", "-m", Self.model, "hi", "-p", "style=ink").status == 0)
        #expect(second.requests.last?.json["input"]?["style"] == "ink")
    }

    @Test func `a name that may be newer is sent, a doubtful one when asked to`() async {
        await learn()
        let newer = await world(ProductTests.picture()).run(
            "run", Self.model, "hi", "-p", "loops=3")
        #expect(newer.status == 0)
        #expect(newer.err.contains("has no parameter 'loops'"))
        let doubtful = await world(ProductTests.picture()).run(
            "run", Self.model, "hi", "-p", "stepps=30", "--no-validate")
        #expect(doubtful.status == 0)
    }

    @Test func `a model without a schema is asked about once a day`() async {
        let first = world(Self.unknown, .chat("Hi."))
        #expect(await first.run("run", "other/model", "hi", "-p", "a=1").out == "Hi.\n")
        let second = world(.chat("Hi."))
        #expect(await second.run("run", "other/model", "hi", "-p", "a=1").out == "Hi.\n")
    }

    @Test(arguments: [["--dry-run"], ["--curl"]])
    func `a preview asks nobody`(_ flag: [String]) async {
        let world = world()
        let ending = await world.run(["run", Self.model, "hi", "-p", "steps=99"] + flag)
        #expect(ending.status == 0)
        #expect(world.requests.isEmpty)
    }

    @Test(arguments: [
        (
            ["--param", "4", "0", "aig", "run", "@cf/a/flux", "-p", "st"],
            "steps=4\nstyle=oil\nstyle=ink\n"
        ),
        (
            ["--param", "4", "0", "aig", "run", "@cf/a/flux", "-p", ""],
            "prompt=\nsteps=4\nstyle=oil\nstyle=ink\ntiled=true\ntiled=false\n"
        ),
        (["--param", "5", "0", "aig", "run", "-m", "@cf/a/flux", "-p", "x"], ""),
        (["--param", "4", "0", "aig", "chat", "@cf/a/flux", "-p", "st"], ""),
    ])
    func `a shell learns the parameters`(_ words: [String], _ candidates: String) async {
        await learn()
        let ending = await world().run(["---completion", "run", "--"] + words)
        #expect(ending == TestWorld.Ending(status: 0, out: candidates, err: ""))
    }

    @Test func `a shell learns the models`() async {
        let words = ["---completion", "run", "--", "--model", "3", "0", "aig", "run", "-m", "@cf"]
        let world = world(Self.record)
        let ending = await world.run(words)
        #expect(ending.out == "@cf/a/flux\n")
        #expect(await self.world().run(words) == ending)
    }

    @Test(arguments: [
        (["@", "cf/a/flux", "-p", "st"], "steps=4\nstyle=oil\nstyle=ink\n"),
        (["@", "cf/a/flux", "-p", "style", "=", "o"], "oil\n"),
        (["@", "cf/a/flux", "-p", "style", "="], "oil\nink\n"),
        (["@", "cf/a/flux", "-p", "style=o"], "style=oil\n"),
    ])
    func `words that bash cut are read as they were typed`(
        _ words: [String], _ candidates: String
    ) async {
        await learn()
        let line = ["aig", "run"] + words
        let ending = await world().run(
            ["---completion", "run", "--", "positional@0", "\(line.count - 1)", "0"] + line)
        #expect(ending.out == candidates)
    }

    @Test func `a shell is offered nothing that it would run`() async {
        let hostile = TestAnswer.json(
            #"""
            {"result": {"input": {"properties": {"a": {"enum": ["ok", "$(id)", "`id`", "a b"]}}}}}
            """#)
        let words = [
            "---completion", "run", "--", "--param", "4", "0", "aig", "run", "@cf/x", "-p", "",
        ]
        #expect(await world(hostile).run(words).out == "a=ok\n")
    }

    @Test func `a shell learns nothing of failures`() async {
        let words = ["---completion", "run", "--", "positional@0", "2", "0", "aig", "run", "@cf"]
        let ending = await world().run(words)
        #expect(ending == TestWorld.Ending(status: 0, out: "", err: ""))
    }
}
