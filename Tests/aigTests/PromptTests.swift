import AIGateway
import Testing

@testable import aig

@Suite struct PromptTests {
    @Test(
        arguments: [
            (["why", "so", "blue?"], nil, "why so blue?"),
            (["Review:", "-", "Be brief."], "a\nb\n", "Review: a\nb\n Be brief."),
            (["Review:"], "a\nb\n", "Review:\n\na\nb\n"),
            ([], " kept \n", " kept \n"),
            (["only words"], "", "only words"),
        ] as [([String], String?, String)])
    func `words and standard input make the prompt`(
        _ words: [String], _ piped: String?, _ prompt: String
    ) async {
        let input: TestWorld.Input = piped.map { .piped($0.utf8.map { [$0] }) } ?? .terminal
        let world = TestWorld([.chat("Hi")], input: input)
        let ending = await world.run(["chat"] + words)
        #expect(ending.status == 0, "\(ending.err)")
        let message = world.requests.first?.json["messages"]?.array?.first
        #expect(message?["content"]?.string == prompt)
    }

    @Test(arguments: [TestWorld.Input.terminal, .piped([])])
    func `nothing to ask is a usage error without a request`(_ input: TestWorld.Input) async {
        let world = TestWorld(input: input)
        #expect(await world.run("chat").status == 64)
        #expect(world.requests.isEmpty)
    }

    @Test func `input that is not UTF-8 is refused, never altered`() async {
        let world = TestWorld(input: .piped([[0x68, 0xE9, 0x6C]]))
        let ending = await world.run("chat", "look")
        #expect(ending.status == 65)
        #expect(world.requests.isEmpty)
    }

    @Test func `too much input is refused`() async {
        let world = TestWorld(input: .piped([[UInt8](repeating: 0x61, count: 2000)]))
        let ending = await world.run("chat", "--max-input", "1k")
        #expect(ending.status == 65)
        #expect(ending.err.contains("--max-input"))
    }

    @Test(arguments: [
        (
            "chat",
            #"{"model":"openai/m","messages":[{"role":"system","content":"S"},{"role":"user","content":"hi"}],"provider":"p","max_completion_tokens":9,"temperature":0.5,"top_p":1,"stop":["x"],"seed":7,"reasoning_effort":"low","stream":true,"stream_options":{"include_usage":true},"a":{"b":[1]}}"#
        ),
        (
            "responses",
            #"{"model":"openai/m","instructions":"S","input":"hi","provider":"p","max_output_tokens":9,"temperature":0.5,"top_p":1,"stop":["x"],"seed":7,"reasoning":{"effort":"low"},"stream":true,"a":{"b":[1]}}"#
        ),
        (
            "messages",
            #"{"model":"openai/m","max_tokens":9,"system":"S","messages":[{"role":"user","content":"hi"}],"provider":"p","temperature":0.5,"top_p":1,"stop_sequences":["x"],"seed":7,"thinking":{"type":"enabled","budget_tokens":1024},"stream":true,"a":{"b":[1]}}"#
        ),
        (
            "run",
            #"{"model":"openai/m","provider":"p","input":{"messages":[{"role":"system","content":"S"},{"role":"user","content":"hi"}],"max_completion_tokens":9,"temperature":0.5,"top_p":1,"stop":["x"],"seed":7,"reasoning_effort":"low","stream":true,"a":{"b":[1]}}}"#
        ),
    ])
    func `model options stand where each format wants them`(
        _ command: String, _ body: String
    ) async throws {
        let world = TestWorld([.chat("Hi")])
        _ = await world.run(
            command, "-m", "openai/m", "hi", "-s", "S", "--max-tokens", "9", "--temperature", "0.5",
            "--top-p", "1", "--stop", "x", "--seed", "7", "--provider", "p", "--effort", "low",
            "-p", "a.b=[1]")
        #expect(try world.requests.first?.json == JSON(parsing: body))
    }

    @Test func `a body from standard input is taken, and flags replace its fields`() async throws {
        let given =
            #"{"model":"a/b","messages":[{"role":"user","content":"hi"}],"top_k":40,"n":1.50}"#
        let world = TestWorld([.chat("Hi")], input: .piped([Array(given.utf8)]))
        let ending = await world.run("chat", "--body", "-", "--max-tokens", "5")
        #expect(ending.status == 0, "\(ending.err)")
        let text = String(decoding: world.requests.first?.body ?? [], as: UTF8.self)
        #expect(text.contains(#""model":"a/b""#))
        #expect(text.contains(#""n":1.50"#))
        #expect(text.contains(#""max_tokens":5"#))
    }

    @Test(arguments: [
        (
            #"{"model":"@cf/a/b","input":{"prompt":"hi"},"options":{"x":1}}"#,
            #"{"model":"@cf/a/b","input":{"prompt":"hi","stream":true},"options":{"x":1}}"#
        ),
        (
            #"{"model":"@cf/a/b","prompt":"hi"}"#,
            #"{"model":"@cf/a/b","input":{"prompt":"hi","stream":true}}"#
        ),
    ])
    func `a body for run is the whole or the bare input`(
        _ given: String, _ sent: String
    ) async throws {
        let world = TestWorld(
            [.json(#"{"response":"Hi"}"#)], input: .piped([Array(given.utf8)]))
        let ending = await world.run("run", "--body", "-")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(try world.requests.first?.json == JSON(parsing: sent))
    }

    @Test func `run takes the model as its first word, or the legacy path`() async {
        let world = TestWorld([.json(#"{"response":"Hi"}"#)])
        _ = await world.run("run", "@cf/meta/llama 3", "hi", "--legacy-path")
        #expect(world.requests.first?.url.hasSuffix("/ai/run/@cf/meta/llama%203") == true)
        #expect(world.requests.first?.json["messages"] != nil)
        #expect(world.requests.first?.json["model"] == nil)
    }

    @Test func `a dry run opens no socket and needs no account`() async {
        let world = TestWorld(environment: [:])
        let ending = await world.run("chat", "--dry-run", "it's")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out.hasPrefix("POST https://api.cloudflare.com/client/v4/accounts/"))
        #expect(ending.out.contains("Authorization: Bearer ***"))
        let curl = await world.run("chat", "--curl", "it's")
        #expect(curl.out.contains("Bearer $CLOUDFLARE_API_TOKEN"))
        #expect(curl.out.contains(#"it'\''s"#))
        #expect(world.options.isEmpty)
    }
}
