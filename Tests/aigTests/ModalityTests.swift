import AIGateway
import Foundation
import HTTPTypes
import Terminal
import Testing

@testable import aig

@Suite struct ModalityTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        (["--size", "640x480"], #"{"prompt":"hi","width":640,"height":480}"#),
        (["-p", "steps=4", "--seed", "5"], #"{"prompt":"hi","seed":5,"steps":4}"#),
        (
            ["-m", "openai/gpt-image-1", "--size", "640x480", "--count", "2"],
            #"{"prompt":"hi","size":"640x480","n":2}"#
        ),
        (["-m", "some/name"], #"{"prompt":"hi"}"#),
    ])
    func `a picture is asked for as its model wants it`(_ flags: [String], _ input: String)
        async throws
    {
        let world = TestWorld([ProductTests.picture()])
        _ = await world.run(["image", "hi"] + flags)
        let wanted = try JSON(parsing: input)
        #expect(world.requests.first?.json["input"] == wanted)
    }

    @Test func `Workers AI is asked for each picture`() async {
        let world = TestWorld([ProductTests.picture(), ProductTests.picture()])
        let path = folder.path + "/a.gif"
        _ = await world.run("image", "hi", "--count", "2", "--seed", "5", "-o", path)
        #expect(world.requests.map { $0.json["input"]?["seed"]?.integer } == [5, 6])
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["a-1.gif", "a-2.gif"])
    }

    @Test(arguments: [
        ("@cf/deepgram/aura-1", #"{"text":"hi","speaker":"luna"}"#),
        ("elevenlabs/eleven-v3", #"{"text":"hi","voice_id":"luna"}"#),
        ("openai/tts-1", #"{"text":"hi","voice":"luna"}"#),
        ("cloudflare/sound", #"{"text":"hi","voice":"luna"}"#),
    ])
    func `a voice has the name that its model has for it`(
        _ model: String, _ input: String
    ) async throws {
        let world = TestWorld([.bytes(Array("ID3".utf8), type: "audio/mpeg")])
        let ending = await world.run("speak", "-m", model, "--voice", "luna", "hi")
        #expect(ending.out == "ID3")
        let wanted = try JSON(parsing: input)
        #expect(world.requests.first?.json["input"] == wanted)
    }

    @Test(arguments: [
        ("@cf/openai/whisper", "ai/run/@cf/openai/whisper?language=de", "audio/mpeg", nil),
        ("@cf/deepgram/nova-3", "ai/run/@cf/deepgram/nova-3?language=de", "audio/mpeg", nil),
        (
            "@cf/openai/whisper-large-v3-turbo", "ai/run", "application/json",
            #"{"audio":"SUQzeA==","language":"de","initial_prompt":"Names"}"#
        ),
        (
            "assemblyai/universal", "ai/run", "application/json",
            #"{"audio_url":"data:audio/mpeg;base64,SUQzeA==","language":"de","prompt":"Names"}"#
        ),
    ])
    func `a recording is sent as its model takes it`(
        _ model: String, _ path: String, _ type: String, _ input: String?
    ) async throws {
        let file = try folder.file("a.mp3", "ID3x\0".replacing("\0", with: ""))
        let world = TestWorld([.json(#"{"result":{"text":"Hello"},"success":true}"#)])
        let hint = input == nil ? [] : ["Names"]
        let ending = await world.run(
            ["transcribe", "-m", model, "--language", "de", file, "--attach-type", "audio/mpeg"]
                + hint)
        #expect(ending.out == "Hello\n")
        let request = try #require(world.requests.first)
        #expect(request.url.hasSuffix("/" + path))
        #expect(request.fields[.contentType] == type)
        if let input {
            let wanted = try JSON(parsing: input)
            #expect(request.json["input"] == wanted)
        } else {
            #expect(request.body == Array("ID3x".utf8))
        }
    }

    @Test(arguments: [
        (#"{"text":"Hi.","vtt":"WEBVTT\n\nx"}"#, "--vtt", "WEBVTT\n\nx\n"),
        (
            #"{"text":"Hi.","segments":[{"start":0.5,"end":3661.25,"text":" Hi."}]}"#, "--srt",
            "1\n00:00:00,500 --> 01:01:01,250\nHi.\n"
        ),
        (
            #"{"text":"A. B","words":[{"word":"A.","start":0,"end":1},{"word":"B","start":1,"end":2}]}"#,
            "--vtt",
            "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nA.\n\n00:00:01.000 --> 00:00:02.000\nB\n"
        ),
        (
            #"{"results":{"channels":[{"alternatives":[{"transcript":"a b","words":[{"word":"a","punctuated_word":"A,","start":0,"end":1},{"word":"b","start":1,"end":2}]}]}]}}"#,
            "--srt", "1\n00:00:00,000 --> 00:00:02,000\nA, b\n"
        ),
    ])
    func `timings become captions`(_ answer: String, _ flag: String, _ wanted: String) async throws
    {
        let file = try folder.file("a.mp3", "ID3x")
        let ending = await TestWorld([.json(answer)])
            .run("transcribe", file, flag, "--attach-type", "audio/mpeg")
        #expect(ending == TestWorld.Ending(status: 0, out: wanted, err: ""))
    }

    @Test func `without timings there is the text and a reason`() async throws {
        let file = try folder.file("a.mp3", "ID3x")
        let ending = await TestWorld([.json(#"{"text":"Hi."}"#)])
            .run("transcribe", file, "--srt", "--attach-type", "audio/mpeg")
        #expect(ending.status == 65)
        #expect(ending.out == "Hi.\n")
    }

    @Test func `all of a transcription is in its JSON`() async throws {
        let file = try folder.file("a.mp3", "ID3x")
        let ending = await TestWorld([.json(#"{"text":"Hi.","word_count":1}"#)])
            .run("transcribe", file, "--json", "--attach-type", "audio/mpeg")
        let json = try JSON(parsing: ending.out)
        #expect(json["text"] == "Hi.")
        #expect(json["details"] == ["word_count": 1])
    }

    private func vectors(_ count: Int) -> TestAnswer {
        .json(
            #"{"result":{"data":[\#(Array(repeating: "[1,-0.5]", count: count).joined(separator: ","))]},"success":true}"#
        )
    }

    @Test func `texts become vectors, a hundred at a time`() async throws {
        let lines = (1...101).map(String.init).joined(separator: "\n")
        let file = try folder.file("lines", lines + "\n")
        let world = TestWorld([vectors(100), vectors(1)])
        let ending = await world.run("embed", "--input-lines", file)
        #expect(ending.status == 0)
        #expect(world.requests.map { $0.json["input"]?["text"]?.array?.count } == [100, nil])
        #expect(ending.out.hasPrefix(#"{"index":0,"embedding":[1,-0.5]}"# + "\n"))
        #expect(ending.out.hasSuffix(#"{"index":100,"embedding":[1,-0.5]}"# + "\n"))
    }

    @Test func `vectors can be floats`() async throws {
        let path = folder.path + "/v.f32"
        let ending = await TestWorld([vectors(1)]).run("embed", "hi", "--floats", "-o", path)
        #expect(ending.status == 0)
        let bytes = FileManager.default.contents(atPath: path).map(Array.init)
        #expect(bytes == [0, 0, 0x80, 0x3F, 0, 0, 0, 0xBF])
    }

    static let nonsense: [(words: [String], status: Int32)] = [
        (["embed", "--input-lines", "-"], 65), (["embed", "--format", "raw", "hi"], 64),
        (["embed", "--input-lines", "x", "hi"], 64), (["embed"], 64), (["image"], 64),
        (["image", "--size", "big", "hi"], 64), (["image", "--count", "0", "hi"], 64),
        (["transcribe"], 64), (["transcribe", "/nowhere"], 66),
        (["transcribe", "--srt", "--json", "a"], 64),
    ]

    @Test(arguments: nonsense)
    func `what makes no sense is refused before it costs`(_ words: [String], _ status: Int32) async
    {
        let world = TestWorld(input: .piped([]))
        let ending = await world.run(words)
        #expect(ending.status == status)
        #expect(world.requests.isEmpty)
    }

    @Test(arguments: [
        ("model = \"a/chat\"\n", Settings.defaultImageModel),
        ("model = \"a/chat\"\ntemperature = 0.5\n[image]\nmodel = \"a/flux\"\n", "a/flux"),
    ])
    func `a model for conversations is none for pictures`(_ config: String, _ model: String)
        async throws
    {
        var environment = TestWorld.account
        environment["AIG_CONFIG"] = try folder.file("config.toml", config)
        let world = TestWorld([ProductTests.picture()], environment: environment)
        _ = await world.run("image", "hi")
        #expect(world.requests.first?.json["model"]?.string == model)
        #expect(world.requests.first?.json["input"] == ["prompt": "hi"])
    }

    @Test func `tasks have short names`() async {
        let world = TestWorld([.json(#"{"success":true,"result":[]}"#)])
        _ = await world.run("models", "list", "--task", "image")
        #expect(world.requests.first?.url.contains("task=Text-to-Image") == true)
    }
}
