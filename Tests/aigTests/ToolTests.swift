import AIGateway
import Foundation
import Terminal
import Testing

@testable import aig

@Suite struct ToolTests {
    private let folder: TemporaryFolder
    private let definition: String

    init() throws {
        // As in the program itself: one that doesn't read its input is no reason to die.
        signal(SIGPIPE, SIG_IGN)
        folder = try TemporaryFolder()
        definition = try folder.file(
            "weather.json",
            #"""
            {"name": "weather", "description": "Tells the weather", "parameters": {"type": "object",
              "properties": {"city": {"type": "string"}}, "required": ["city"]}}
            """#)
    }

    /// Makes a program of a tool's name.
    private func program(_ script: String = "cat", _ name: String = "weather") throws {
        let path = try folder.file(name, "#!/bin/sh\n\(script)\n")
        chmod(path, 0o700)
    }

    private static func calling(_ arguments: String, name: String = "weather", say: String = "")
        -> TestAnswer
    {
        let call =
            #"{"index":0,"id":"c1","function":{"name":"\#(name)","arguments":"#
            + JSON.string(arguments).text() + "}}"
        return .stream([
            #"{"id":"x","model":"m","choices":[{"index":0,"delta":{"content":"\#(say)"}}]}"#,
            #"{"choices":[{"index":0,"delta":{"tool_calls":[\#(call)]}}]}"#,
            #"{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}"#,
            #"{"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":20}}"#, "[DONE]",
        ])
    }

    private static let rome = calling(#"{"city":"Rome"}"#)

    private func run(
        _ world: TestWorld, _ flags: [String] = ["--yes"], _ command: [String] = ["chat"]
    ) async -> TestWorld.Ending {
        await world.run(
            command + ["hi", "--tool", definition, "--exec-tools", folder.path] + flags)
    }

    /// A world in which programs run.
    private func world(
        _ answers: TestAnswer..., input: TestWorld.Input = .piped([]),
        environment: [String: String] = TestWorld.account
    ) -> TestWorld {
        TestWorld(
            answers, environment: environment,
            terminals: { if case .typed = input { [.error] } else { [] } }(),
            input: input, programs: { try await $0.run() })
    }

    /// What the model was told in the last request.
    private func told(_ world: TestWorld) -> String? {
        world.requests.last?.json["messages"]?.array?.last?["content"]?.string
    }

    @Test func `a called program gets the arguments and its output goes on`() async throws {
        try program(#"printf 'sunny: '; cat"#)
        let world = world(
            Self.calling(#"{"city":"Rome"}"#, say: "Let me see."), .chat("It is sunny."))
        let ending = await run(world)
        #expect(ending.status == 0)
        #expect(ending.out == "Let me see.\nIt is sunny.\n")
        #expect(ending.err == "aig: running weather {\"city\":\"Rome\"}\n")
        #expect(told(world) == "sunny: {\"city\":\"Rome\"}\n")
        let messages = world.requests.last?.json["messages"]?.array
        #expect(messages?.count == 3)
        #expect(messages?[1]["tool_calls"]?.array?.count == 1)
        #expect(world.requests.map { $0.json["tools"]?.array?.count } == [1, 1])
    }

    @Test func `calls and results are in the JSON, and usage is added up`() async throws {
        try program("echo sunny")
        let world = world(Self.rome, .chat("Fine."))
        let json = try JSON(parsing: await run(world, ["--yes", "--json", "-q"]).out)
        #expect(json["text"] == "Fine.")
        #expect(json["tool_calls"]?.array?.count == 1)
        #expect(
            json["tool_results"] == [
                ["id": "c1", "name": "weather", "output": "sunny\n", "is_error": false]
            ])
        #expect(json["usage"]?["input_tokens"] == 13)
        #expect(json["usage"]?["output_tokens"] == 22)
    }

    @Test func `results are events`() async throws {
        try program("echo sunny")
        let world = world(Self.rome, .chat("Fine."))
        let ending = await run(world, ["--yes", "--format", "events"])
        let types = try ending.out.split(separator: "\n").map {
            try JSON(parsing: String($0))["type"]?.string ?? ""
        }
        let call = try #require(types.firstIndex(of: "tool_call"))
        let result = try #require(types.firstIndex(of: "tool_result"))
        let text = try #require(types.firstIndex(of: "text"))
        #expect(call < result && result < text)
    }

    static let failures: [(script: String, arguments: String, told: String)] = [
        ("echo out; echo bad >&2; exit 3", #"{"city":"x"}"#, "out\nbad\nexit status 3"),
        ("kill -9 $$", #"{"city":"x"}"#, "exit status 137"),
        ("printf '\\377'", #"{"city":"x"}"#, "its output is not UTF-8 text"),
        ("cat", "nonsense", "the arguments are not a JSON object"),
        ("cat", "[]", "the arguments are not a JSON object"),
        (
            "cat", #"{"city":5}"#,
            "the arguments don't fit the tool's schema: $.city: must be a string, is 5"
        ),
        ("printf 'caf\\303\\251' >&2; exit 2", #"{"city":"x"}"#, "café\nexit status 2"),
        ("exec 0<&-; echo unread", #"{"city":"x"}"#, "unread\n"),
        ("sleep 60", #"{"city":"x"}"#, "it took longer than 1 s"),
        ("sleep 60 & echo left", #"{"city":"x"}"#, "left\n"),
        ("yes", #"{"city":"x"}"#, "it took longer than 1 s"),
        (
            "yes | head -c 99; exit 1", #"{"city":"x"}"#,
            "y\ny\ny\ny\n\n[cut after 8 bytes]\nexit status 1"
        ),
        (
            "printf 'aaaaaaa\\303\\251'; printf 'bbbbbbb\\303\\251' >&2; exit 1", #"{"city":"x"}"#,
            "aaaaaaabbbbbbb\n[cut after 8 bytes]\nexit status 1"
        ),
        ("yes | head -c 99 >&2; echo ok", #"{"city":"x"}"#, "ok\n"),
        ("echo test-token-0123456789", #"{"city":"x"}"#, "***\n"),
        ("printf 'aaaaaaa\\303\\251'", #"{"city":"x"}"#, "aaaaaaa\n[cut after 8 bytes]"),
    ]

    @Test(arguments: failures)
    func `the model is told what went wrong`(
        _ script: String, _ arguments: String, _ words: String
    ) async throws {
        try program(script)
        let world = world(Self.calling(arguments), .chat("Oh."))
        let limit = words.contains("[cut") ? ["--tool-output", "8"] : []
        let time = words.contains("took longer") ? ["--tool-timeout", "1s"] : []
        let ending = await run(world, ["--yes"] + limit + time)
        #expect(ending.status == 0)
        #expect(ending.out == "Oh.\n")
        #expect(told(world) == words)
    }

    @Test func `a failure after a tool was run keeps what is known`() async throws {
        try program("echo sunny")
        let environment = TestWorld.account.merging(["XDG_STATE_HOME": folder.path]) { $1 }
        let world = world(Self.rome, .json("{}", status: 400), environment: environment)
        let ending = await run(world, ["--yes", "--json"])
        #expect(ending.status == 1)
        let json = try JSON(parsing: ending.out)
        #expect(json["tool_results"]?.array?.count == 1)
        #expect(json["usage"]?["input_tokens"] == 10)
        let path = folder.path + "/aig/conversations"
        let name = try FileManager.default.contentsOfDirectory(atPath: path).first ?? ""
        let lines = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
        let types = try lines.split(separator: "\n").map {
            try JSON(parsing: String($0))["type"]?.string ?? ""
        }
        #expect(types == ["conversation", "user", "answer", "round", "tool", "end"])
    }

    @Test func `consent is asked for what is run, not for how it is written`() async throws {
        try program("cat")
        let world = world(
            Self.calling(#"{"city":"x", "city" :  "\u0072m"}"#), .chat("Fine."),
            input: .typed(["y\n"]))
        let ending = await run(world, ["-q"])
        #expect(ending.err.hasPrefix(#"Run weather {"city":"rm"}? [y/N] "#))
        #expect(told(world) == "{\"city\":\"rm\"}\n")
    }

    @Test func `a tool that was not offered is not run`() async throws {
        try program()
        try program("touch \(folder.path)/ran", "other")
        let world = world(Self.calling("{}", name: "other"), .chat("Oh."))
        #expect(await run(world).status == 0)
        #expect(told(world) == "there is no tool of this name")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/ran"))
    }

    @Test func `programs get no secrets`() async throws {
        try program("env")
        let world = world(
            Self.rome, .chat("Oh."),
            environment: TestWorld.account.merging(
                ["OTHER": "x test-token-0123456789 y", "PLAIN": "kept", "PATH": "/usr/bin:/bin"]
            ) { $1 })
        #expect(await run(world).status == 0)
        let environment = try #require(told(world))
        #expect(environment.contains("PLAIN=kept"))
        #expect(!environment.contains("test-token") && !environment.contains("OTHER"))
    }

    @Test(arguments: [
        ("y\n", "sunny\n"), ("n\n", "the user declined to have it run"),
        ("", "the user declined to have it run"),
    ])
    func `a person is asked first`(_ typed: String, _ words: String) async throws {
        try program("echo sunny")
        let world = world(Self.rome, .chat("Fine."), input: .typed([typed]))
        let ending = await run(world, ["-q"])
        #expect(ending.status == 0)
        #expect(ending.err.hasPrefix(#"Run weather {"city":"Rome"}? [y/N] "#))
        #expect(told(world) == words)
    }

    @Test func `a model that calls for ever is stopped`() async throws {
        try program()
        let world = world(Self.rome, Self.rome, Self.rome)
        let ending = await run(
            world, ["--yes", "--tool-rounds", "2", "-p", "tool_choice=required"])
        #expect(ending.status == 76)
        #expect(ending.err.contains("called tools 2 times and came to no answer"))
        #expect(world.requests.map { $0.json["tool_choice"]?.string } == ["required", nil, nil])
    }

    static let refused: [(flags: [String], status: Int32)] = [
        (["--exec-tools", "DIR", "--tool", "FILE"], 64),
        (["--exec-tools", "DIR", "--yes"], 64), (["--yes"], 64), (["--tool-rounds", "3"], 64),
        (["--exec-tools", "/nowhere", "--tool", "FILE", "--yes"], 66),
        (["--exec-tools", "DIR", "--tool", "FILE", "--yes", "--format", "raw"], 64),
        (["--tool", "/nowhere"], 66), (["--tool", "DIR/weather"], 65),
        (["--tool", "FILE", "--tool", "FILE"], 65),
        (["--exec-tools", "DIR", "--tool", "FILE", "--yes", "--tool-rounds", "0"], 64),
    ]

    @Test(arguments: refused)
    func `what can't be run is told before it costs`(_ flags: [String], _ status: Int32)
        async throws
    {
        try program()
        let world = world()
        let words = flags.map {
            $0.replacing("DIR", with: folder.path).replacing("FILE", with: definition)
        }
        let ending = await world.run(["chat", "hi"] + words)
        #expect(ending.status == status, "\(ending.err)")
        #expect(world.requests.isEmpty)
    }

    @Test func `a program that can't be run is told before it costs`() async throws {
        _ = try folder.file("weather", "#!/bin/sh\n")
        let world = world()
        let ending = await run(world)
        #expect(ending.status == 66)
        #expect(ending.err.contains("chmod +x"))
    }

    @Test func `pictures have no use for tools`() async {
        let ending = await world().run(["image", "hi", "--tool", definition])
        #expect(ending.status == 64)
    }

    @Test func `thoughts go back as they came`() async throws {
        try program("echo sunny")
        let answer = TestAnswer.stream([
            #"{"type":"message_start","message":{"id":"m1","model":"m","usage":{"input_tokens":3}}}"#,
            #"{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":""}}"#,
            #"{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm."}}"#,
            #"{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"s="}}"#,
            #"{"type":"content_block_stop","index":0}"#,
            #"{"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t1","name":"weather","input":{}}}"#,
            #"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"city\":\"Rome\"}"}}"#,
            #"{"type":"content_block_stop","index":1}"#,
            #"{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":2}}"#,
            #"{"type":"message_stop"}"#,
        ])
        let world = world(answer, .messages("Fine."))
        let ending = await run(world, ["--yes"], ["messages"])
        #expect(ending.out == "Fine.\n")
        let turn = world.requests.last?.json["messages"]?.array?[1]["content"]
        #expect(
            try turn
                == JSON(
                    parsing: #"""
                        [{"type":"thinking","thinking":"Hm.","signature":"s="},
                         {"type":"tool_use","id":"t1","name":"weather","input":{"city":"Rome"}}]
                        """#))
    }

    @Test func `what was run is kept with the answer`() async throws {
        try program("echo sunny")
        let environment = TestWorld.account.merging(["XDG_STATE_HOME": folder.path]) { $1 }
        let world = world(Self.rome, .chat("Fine."), .chat("Good."), environment: environment)
        #expect(await run(world).status == 0)
        let kept = await world.run("conversations", "export", "last", "--format", "json")
        let turn = try JSON(parsing: kept.out)["turns"]?.array?.first
        #expect(turn?["answer"] == "Fine.")
        #expect(turn?["tools"]?.array?.first?["output"] == "sunny\n")
        #expect(await world.run("chat", "-c", "And now?").out == "Good.\n")
        #expect(world.requests.last?.json["messages"]?.array?.count == 3)
    }
}
