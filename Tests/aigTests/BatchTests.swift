import AIGateway
import Foundation
import HTTPTypes
import Terminal
import Testing

@testable import aig

@Suite(.timeLimit(.minutes(1))) struct BatchTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var output: String { folder.path + "/out" }

    private func lines(_ lines: String...) throws -> String {
        try folder.file("in", lines.map { $0 + "\n" }.joined())
    }

    private func results(_ text: String) throws -> [JSON] {
        try text.split(separator: "\n").map { try JSON(parsing: String($0)) }
    }

    private func results() throws -> [JSON] {
        try results(String(contentsOfFile: output, encoding: .utf8))
    }

    private static let refusal = TestAnswer.json(
        #"{"errors":[{"code":5004,"message":"no"}]}"#, status: 400)

    private static func limit(_ seconds: String) -> TestAnswer {
        .json(
            #"{"errors":[{"code":2003,"message":"slow down"}]}"#, status: 429,
            fields: [.retryAfter: seconds])
    }

    @Test func `each line is asked with its own options, and each result has its name`()
        async throws
    {
        let world = TestWorld([.chat("one"), .chat("two")])
        let file = try lines(
            #"{"prompt":"a"}"#,
            #"{"id":"b","prompt":"b","model":"x/y","temperature":0.5,"max_tokens":3,"cache-ttl":"1h","metadata":{"n":1},"stop":"."}"#
        )
        let ending = await world.run("batch", file, "-j", "1", "-q", "-m", "p/q", "--seed", "4")
        #expect(ending.status == 0, "\(ending.err)")
        let found = try results(ending.out)
        #expect(found.map { $0["id"] } == [1, "b"])
        #expect(found.map { $0["text"]?.string } == ["one", "two"])
        #expect(found[0]["answer_id"] == "c1")
        #expect(found[0]["usage"]?["total_tokens"] == 5)
        let requests = world.requests
        #expect(requests.map { $0.json["model"]?.string } == ["p/q", "x/y"])
        #expect(requests.map { $0.json["seed"]?.integer } == [4, 4])
        #expect(requests[0].json["temperature"] == nil)
        #expect(requests[1].json["temperature"]?.double == 0.5)
        #expect(requests[1].json["max_tokens"] == 3)
        #expect(requests[1].json["stop"] == ["."])
        #expect(requests[1].fields[values: try #require(.init("cf-aig-cache-ttl"))] == ["3600"])
        #expect(
            requests[1].fields[values: try #require(.init("cf-aig-metadata"))] == [#"{"n":1}"#])
        #expect(world.options.allSatisfy { !$0.sharesConnections })
    }

    @Test(arguments: ["chat", "responses", "messages", "run"])
    func `a line's request is what the one-shot command sends`(_ endpoint: String) async throws {
        let flags = [
            "-m", "a/b", "-s", "Be brief.", "--max-tokens", "9", "-p", "x.y=1", "--retries", "0",
        ]
        let one = TestWorld([.chat("x")])
        _ = await one.run([endpoint] + flags + ["hello"])
        let many = TestWorld([.chat("x")])
        let file = try lines(
            #"{"prompt":"hello","system":"Be brief.","max_tokens":9,"param":{"x":{"y":1}},"model":"a/b"}"#
        )
        _ = await many.run(
            "batch", file, "--endpoint", endpoint, "-q", "-s", "not this", "--retries", "0")
        #expect(one.requests.count == 1)
        #expect(one.requests.map(\.url) == many.requests.map(\.url))
        #expect(one.requests.first?.body == many.requests.first?.body)
    }

    @Test func `a line attaches files and addresses, and has headers of its own`() async throws {
        let picture = try folder.file("a.png", "\u{1}")
        let world = TestWorld([.chat("one"), .chat("two"), .chat("three")])
        let file = try lines(
            #"{"prompt":"a","attach":"\#(picture)","attach_type":"image/png"}"#,
            #"{"prompt":"b","attach":["https://a.test/b.jpg","https://a.test/c.jpg"]}"#,
            #"{"prompt":"c","header":["X-One: 1","X-Two: 2"]}"#)
        let ending = await world.run("batch", file, "-j", "1", "-q", "-H", "X-All: 0")
        #expect(ending.status == 0, "\(ending.out)")
        let parts = world.requests.map {
            ($0.json["messages"]?.array?.last?["content"]?.array ?? []).compactMap {
                $0["image_url"]?["url"]?.string
            }
        }
        #expect(
            parts == [
                ["data:image/png;base64,AQ=="], ["https://a.test/b.jpg", "https://a.test/c.jpg"],
                [],
            ])
        let names = ["X-All", "X-One", "X-Two"].compactMap { HTTPField.Name($0) }
        #expect(
            world.requests.map { request in names.map { request.fields[$0] } } == [
                ["0", nil, nil], ["0", nil, nil], ["0", "1", "2"],
            ])
    }

    @Test func `messages and bodies are sent as they are`() async throws {
        let world = TestWorld([.chat("x"), .chat("y")])
        let file = try lines(
            #"{"messages":[{"role":"user","content":[{"type":"text","text":"t"}]}]}"#,
            #"{"body":{"model":"m/n","messages":[{"role":"user","content":"u"}],"top_k":1.50}}"#)
        let ending = await world.run("batch", file, "-j", "1", "-q", "-s", "sys")
        #expect(ending.status == 0)
        let bodies = world.requests.map(\.json)
        #expect(bodies[0]["messages"]?.array?.first == ["role": "system", "content": "sys"])
        #expect(bodies[0]["messages"]?.array?.last?["content"]?.array?.count == 1)
        #expect(bodies[1]["model"] == "m/n")
        #expect(bodies[1]["top_k"]?.text() == "1.50")
    }

    @Test(arguments: [
        ("oops", "line 1: it is not JSON"), ("[]", "line 1: it is not a JSON object"),
        (#"{"id":"x"}"#, "needs a 'prompt'"), (#"{"prompt":"a","body":{}}"#, "one only"),
        (#"{"prompt":"a","modle":"m"}"#, "did you mean 'model'?"),
        (#"{"prompt":"a","temperature":"hot"}"#, "'temperature' takes a number, not \"hot\""),
        (#"{"prompt":"a","id":{}}"#, "'id' must be a text or a whole number"),
        (#"{"prompt":""}"#, "'prompt' is empty"), (#"{"prompt":3}"#, "'prompt' must be"),
        (#"{"prompt":"a","cache_ttl":"5s"}"#, "cache-ttl"), (#"{"messages":[]}"#, "'messages'"),
        (#"{"prompt":"a","timeout":5}"#, "'timeout' is for the whole run: give --timeout"),
        (#"{"prompt":"a","no_stream":true}"#, "the whole run: give --no-stream"),
        (#"{"prompt":"a","attach":"/nowhere/a.png"}"#, "cannot read '/nowhere/a.png'"),
        (#"{"prompt":"a","attach":[1]}"#, "'attach' takes a file's path"),
        (#"{"prompt":"a","attach":"https://a.test/b.pdf"}"#, "has no place for"),
        (#"{"messages":[1],"attach":"https://a.test/b.png"}"#, "'attach' goes with a 'prompt'"),
        (#"{"prompt":"a","header":"x"}"#, "'header' takes 'name: value'"),
    ])
    func `a line that can't be asked is a failure of its own`(
        _ line: String, _ reason: String
    ) async throws {
        let world = TestWorld([.chat("fine")])
        let file = try lines(line, #"{"prompt":"next"}"#)
        let ending = await world.run("batch", file, "-q", "-j", "1")
        #expect(ending.status == 1)
        let found = try results(ending.out)
        #expect(found.count == 2)
        let error = try #require(found.first?["error"])
        #expect(error["error"]?.string?.contains(reason) == true, "\(error.text())")
        #expect(error["passing"] == false)
        #expect(world.requests.count == 1)
    }

    @Test func `what is not UTF-8 is not altered but refused`() async throws {
        let world = TestWorld(input: .piped([Array(#"{"prompt":""#.utf8) + [0xE9, 0x22, 0x7D]]))
        let ending = await world.run("batch", "-", "-q")
        #expect(ending.status == 1)
        #expect(ending.out.contains("line 1: it is not UTF-8 text"))
    }

    @Test func `two lines of one name stop the run`() async throws {
        let world = TestWorld([.chat("a")])
        let file = try lines(
            #"{"id":"2","prompt":"a"}"#, #"{"prompt":"b"}"#, #"{"prompt":"c"}"#)
        let ending = await world.run("batch", file, "-q", "-j", "1")
        #expect(ending.status == 65)
        #expect(ending.err.contains("line 2: '2' is the name of a line before it"))
        #expect(try results(ending.out).count == 1)
    }

    @Test func `going on helps with a name that is taken only once it is another`() async throws {
        let file = try lines(#"{"id":"a","prompt":"a"}"#, #"{"id":"a","prompt":"b"}"#)
        let ending = await TestWorld([.chat("a")]).run("batch", file, "-o", output, "-j", "1")
        #expect(ending.status == 65)
        #expect(
            ending.err.hasSuffix(
                "not asked; give that line an 'id' of its own, then add --resume to go on\n"))
    }

    @Test func `a run goes on where it stopped, and a torn line is asked again`() async throws {
        let file = try lines(
            #"{"prompt":"a"}"#, #"{"prompt":"b"}"#, #"{"id":"c","prompt":"c"}"#, #"{"prompt":"d"}"#)
        try Data(
            "{\"id\":1,\"text\":\"A\"}\n{\"id\":\"c\",\"error\":{\"passing\":true}}\n{\"id\":2,\"te"
                .utf8
        )
        .write(to: URL(filePath: output))
        let world = TestWorld([.chat("B"), .chat("D")])
        let failures = folder.path + "/failures"
        let ending = await world.run(
            "batch", file, "-o", output, "--resume", "-j", "1", "--failures", failures)
        #expect(ending.status == 75, "\(ending.err)")
        #expect(try results().map { $0["id"] } == [1, "c", 2, 4])
        #expect(try results().map { $0["text"]?.string } == ["A", nil, "B", "D"])
        #expect(ending.err.contains("3 answered · 1 failed"))
        #expect(
            try String(contentsOfFile: failures, encoding: .utf8)
                == #"{"id":"c","prompt":"c"}"# + "\n")
        let more = TestWorld([.chat("C")])
        let again = await more.run(
            "batch", file, "-o", output, "--resume", "--retry-failed", "-q", "--failures", failures)
        #expect(again == .init(status: 0, out: "", err: ""))
        #expect(try results().map { $0["id"] } == [1, 2, 4, "c"])
        #expect(try String(contentsOfFile: failures, encoding: .utf8).isEmpty)
    }

    @Test func `a whole last line without its end is kept`() async throws {
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        try Data("{\"id\":1,\"text\":\"A\"}".utf8).write(to: URL(filePath: output))
        let world = TestWorld([.chat("B")])
        _ = await world.run("batch", file, "-o", output, "--resume", "-q")
        #expect(try results().map { $0["text"]?.string } == ["A", "B"])
    }

    @Test func `results are never overwritten unasked, nor is anything that is none`() async throws
    {
        let file = try lines(#"{"prompt":"a"}"#)
        try Data("notes of mine\n".utf8).write(to: URL(filePath: output))
        let refused = await TestWorld().run("batch", file, "-o", output)
        #expect(refused.status == 73)
        let resumed = await TestWorld().run("batch", file, "-o", output, "--resume")
        #expect(resumed.status == 65)
        #expect(resumed.err.contains("this is no result"))
        #expect(try String(contentsOfFile: output, encoding: .utf8) == "notes of mine\n")
        let same = await TestWorld().run("batch", file, "-o", file, "--force")
        #expect(same.status == 64)
        let forced = await TestWorld([.chat("A")]).run("batch", file, "-o", output, "--force", "-q")
        #expect(forced.status == 0)
        #expect(try results().count == 1)
    }

    @Test func `two runs don't write one file`() async throws {
        let file = try lines(#"{"prompt":"a"}"#)
        let held = try ResultFile(path: output, start: .refusing)
        let ending = await TestWorld().run("batch", file, "-o", output)
        #expect(ending.status == 73)
        #expect(ending.err.contains("another 'aig batch' is writing to it"))
        withExtendedLifetime(held) {}
    }

    @Test func `a rate limit makes all lines wait as long as it says`() async throws {
        let world = TestWorld([Self.limit("7"), .chat("a"), .chat("b")])
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let ending = await world.run("batch", file, "-j", "1")
        #expect(ending.status == 0)
        #expect(world.pauses == [.seconds(7), .seconds(7)])
        #expect(ending.err.hasPrefix("aig: slow down; all lines wait for 7 s\n"))
        #expect(try results(ending.out).count == 2)
    }

    @Test func `a window of a minute is waited out when no pause is named`() async throws {
        let busy = TestAnswer.json(#"{"errors":[{"code":2003,"message":"slow"}]}"#, status: 429)
        let world = TestWorld(Array(repeating: busy, count: 6) + [.chat("a"), .chat("b")])
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let ending = await world.run("batch", file, "-j", "1")
        #expect(ending.status == 0, "\(ending.err)")
        let waits = [1, 2, 4, 8, 16, 32].map { "all lines wait for \($0) s\n" }
        #expect(waits.allSatisfy(ending.err.contains))
        #expect(try results(ending.out).count == 2)
    }

    @Test func `those that were under way together wait together`() async throws {
        let world = TestWorld(
            Array(repeating: Self.limit("7"), count: 3) + [.chat("a"), .chat("b"), .chat("c")])
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#, #"{"prompt":"c"}"#)
        let ending = await world.run("batch", file, "-j", "3")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(try results(ending.out).count == 3)
    }

    @Test func `a rate limit that lets nobody through ends the run`() async throws {
        let world = TestWorld(Array(repeating: Self.limit("1"), count: 30))
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let ending = await world.run("batch", file, "-j", "1", "-o", output)
        #expect(ending.status == 75)
        #expect(world.requests.count < 20)
        #expect(ending.err.components(separatedBy: "all lines wait").count - 1 < 15)
        #expect(try results().isEmpty)
        #expect(ending.err.contains("the rest is not asked; add --resume to go on"))
    }

    @Test func `each kind of passing failure has its own retries`() async throws {
        let fault = TestAnswer.json(#"{"errors":[{"message":"x"}]}"#, status: 503)
        let lost = TestAnswer.failing(
            .connection(.init(kind: .lost, host: "h", detail: "lost")))
        let world = TestWorld([fault, lost, fault, lost, .chat("there")])
        let ending = await world.run("batch", try lines(#"{"prompt":"a"}"#), "-q")
        #expect(ending.status == 0)
        #expect(world.requests.count == 5)
        #expect(try results(ending.out).first?["text"] == "there")
        let once = TestWorld([fault])
        let off = await once.run("batch", try lines(#"{"prompt":"a"}"#), "-q", "--retries", "0")
        #expect(off.status == 75)
        #expect(try results(off.out).first?["error"]?["passing"] == true)
    }

    @Test(arguments: [
        [], [#"{"error":{"message":"overloaded","type":"overloaded_error","code":529}}"#],
    ])
    func `an answer that was cut is kept, and asked for again only when told`(
        _ end: [String]
    ) async throws {
        let piece = #"{"choices":[{"index":0,"delta":{"content":"Ha"}}]}"#
        let world = TestWorld([.stream([piece] + end), .chat("whole")])
        let file = try lines(#"{"prompt":"a"}"#)
        let ending = await world.run("batch", file, "-o", output, "-q")
        #expect(ending.status == 75)
        #expect(world.requests.count == 1)
        let cut = try #require(try results().first)
        #expect(cut["text"] == "Ha")
        #expect(cut["error"]?["passing"] == true)
        let again = await world.run(
            "batch", file, "-o", output, "-q", "--resume", "--retry-failed")
        #expect(again.status == 0)
        #expect(try results().map { $0["text"] } == ["whole"])
    }

    @Test(arguments: [("{", "is not JSON: "), ("[]", "is not a JSON object")])
    func `a body that is none says why`(_ body: String, _ reason: String) async throws {
        let path = try folder.file("body", body)
        let ending = await TestWorld().run(
            "batch", try lines(#"{"prompt":"a"}"#), "--body", path)
        #expect(ending.status == 65)
        #expect(ending.err.contains("the body in '\(path)' \(reason)"))
    }

    @Test(arguments: [
        (#"{"errors":[{"code":2021,"message":"no credits"}]}"#, 402, 80),
        (#"{"errors":[{"code":10000,"message":"bad token"}]}"#, 401, 77),
        (#"{"errors":[{"code":3036,"message":"daily"}]}"#, 429, 80),
    ])
    func `what all lines would fail for stops the run, and is no result`(
        _ body: String, _ code: Int, _ status: Int32
    ) async throws {
        let world = TestWorld([.chat("a"), .json(body, status: code)])
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#, #"{"prompt":"c"}"#)
        let ending = await world.run("batch", file, "-j", "1", "-o", output)
        #expect(ending.status == status)
        #expect(try results().map { $0["id"] } == [1])
        #expect(world.unusedAnswers == 0)
    }

    @Test func `nobody there stops the run, and is no result`() async throws {
        let refused = TestAnswer.failing(
            .connection(.init(kind: .refused, host: "h", detail: "nobody listens there")))
        let world = TestWorld(Array(repeating: refused, count: 6))
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let ending = await world.run("batch", file, "-j", "1", "-o", output)
        #expect(ending.status == 69)
        #expect(try results().isEmpty)
    }

    @Test func `a refused line fails and the others go on`() async throws {
        let world = TestWorld([Self.refusal, .chat("b")])
        let file = try lines(#"{"prompt":"a","seed":1}"#, #"{"prompt":"b"}"#)
        let failures = folder.path + "/failures"
        let ending = await world.run("batch", file, "-j", "1", "-q", "--failures", failures)
        #expect(ending.status == 1)
        let found = try results(ending.out)
        #expect(found[0]["error"]?["http_status"] == 400)
        #expect(found[1]["text"] == "b")
        let failed = try String(contentsOfFile: failures, encoding: .utf8)
        #expect(failed == #"{"id": 1, "prompt":"a","seed":1}"# + "\n")
    }

    @Test func `results can be had in order`() async throws {
        let world = TestWorld([Self.limit("0"), .chat("b"), .chat("a")])
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let ending = await world.run("batch", file, "-j", "2", "-q", "--ordered")
        #expect(try results(ending.out).map { $0["id"] } == [1, 2])
    }

    @Test func `a result that came early outlives the run, and keeps its place`() async throws {
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#, #"{"prompt":"c"}"#)
        try Data().write(to: URL(filePath: output))
        try Data("{\"id\":2,\"text\":\"B\"}\n{\"id\":3,\"te".utf8)
            .write(to: URL(filePath: output + ".early"))
        let world = TestWorld([.chat("A"), .chat("C")])
        let ending = await world.run(
            "batch", file, "-o", output, "--resume", "--ordered", "-q", "-j", "1")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(try results().map { $0["text"]?.string } == ["A", "B", "C"])
        #expect(!FileManager.default.fileExists(atPath: output + ".early"))
    }

    @Test func `a budget of tokens stops the run, what was there counted`() async throws {
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#, #"{"prompt":"c"}"#)
        let world = TestWorld([.chat("a"), .chat("b")])
        let ending = await world.run(
            "batch", file, "-o", output, "-j", "1", "--max-total-tokens", "10")
        #expect(ending.status == 80)
        #expect(ending.err.contains("the limit on tokens or cost is reached"))
        #expect(try results().count == 2)
        let again = await TestWorld().run(
            "batch", file, "-o", output, "--resume", "--max-total-tokens", "10", "-q")
        #expect(again.status == 80)
        let exact = await TestWorld([.chat("c")]).run(
            "batch", file, "-o", output, "--resume", "--max-total-tokens", "15", "-q")
        #expect(exact.status == 0)
    }

    @Test func `a budget of dollars goes by the prices given`() async throws {
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let world = TestWorld([.chat("a")])
        // Three tokens at a dollar each, and two at two.
        let ending = await world.run(
            "batch", file, "-o", output, "-j", "1", "--max-cost", "7", "--price",
            "1000000/2000000")
        #expect(ending.status == 80)
        #expect(try results().first?["cost"] == ["usd": 7, "source": "price"])
        let unknown = TestWorld()
        let refused = await unknown.run(
            "batch", file, "--max-cost", "7", "--price", "a/b=1/2", "-q")
        #expect(refused.status == 1)
        #expect(refused.out.contains("--max-cost needs the price of"))
    }

    @Test func `a budget of dollars without any price is a usage error`() async throws {
        let file = try lines(#"{"prompt":"a"}"#)
        let ending = await TestWorld().run("batch", file, "-o", output, "--max-cost", "7")
        #expect(ending.status == 64)
        #expect(ending.err.contains("--max-cost needs prices"))
        #expect(!FileManager.default.fileExists(atPath: output))
        let world = TestWorld([.chat("a")])
        let priced = await world.run(
            "batch", file, "--max-cost", "7", "--custom-cost", #"{"total_cost":1}"#, "-q")
        #expect(priced.status == 0)
    }

    @Test func `a schema is sent and checked`() async throws {
        let world = TestWorld([.chat("{\"n\":1}"), .chat("no")])
        let line = #"{"prompt":"a","schema":{"type":"object","required":["n"]}}"#
        let ending = await world.run("batch", try lines(line, line), "-j", "1", "-q")
        #expect(ending.status == 1)
        let found = try results(ending.out)
        #expect(found[0]["error"] == nil)
        #expect(found[1]["error"]?["exit_status"] == 65)
        #expect(found[1]["text"] == "no")
        #expect(world.requests[0].json["response_format"] != nil)
    }

    @Test func `a picture is a result too`() async throws {
        let world = TestWorld([.bytes([1, 2, 3], type: "image/png")])
        let file = try lines(#"{"prompt":"a"}"#)
        let ending = await world.run(
            "batch", file, "--endpoint", "run", "-m", "@cf/x/flux", "-q")
        #expect(ending.status == 0)
        let media = try results(ending.out).first?["media"]?.array?.first
        #expect(media == ["kind": "image/png", "base64": "AQID"])
    }

    @Test(arguments: [
        ["--resume"], ["-o", "-", "--resume"], ["-j", "0"], ["--shard", "9/8"], ["--price", "x"],
        ["-o", "x", "--retry-failed"], ["-o", "x", "--resume", "--force"], ["--max-cost", "0"],
    ])
    func `flags that don't fit are a usage error`(_ flags: [String]) async throws {
        let world = TestWorld()
        let ending = await world.run(["batch", try lines(#"{"prompt":"a"}"#)] + flags)
        #expect(ending.status == 64)
        #expect(world.requests.isEmpty)
    }

    @Test func `the token stands in no result`() async throws {
        let token = try #require(TestWorld.account["CLOUDFLARE_API_TOKEN"])
        let world = TestWorld([.chat("it is \(token)!")])
        let ending = await world.run("batch", try lines(#"{"prompt":"a"}"#), "-o", output, "-q")
        #expect(ending.status == 0)
        #expect(try results().first?["text"] == "it is ***!")
    }

    @Test func `a person sees how far it is`() async throws {
        let world = TestWorld([.chat("a")], terminals: [.error])
        let ending = await world.run("batch", try lines(#"{"prompt":"a"}"#))
        #expect(ending.err.contains("1 answered"))
        #expect(ending.err.contains("\r\u{1B}[2K"))
        #expect(ending.err.hasSuffix("s\n"))
    }

    @Test func `a dry run shows each request and sends none`() async throws {
        let world = TestWorld()
        let file = try lines(#"{"prompt":"a"}"#, #"{"prompt":"b"}"#)
        let ending = await world.run("batch", file, "--dry-run", "-o", output)
        #expect(ending.status == 0)
        #expect(ending.out.split(separator: "\n").count { $0.hasPrefix("POST ") } == 2)
        #expect(!FileManager.default.fileExists(atPath: output))
    }
}
