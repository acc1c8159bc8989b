import AIGateway
import Foundation
import HTTPTypes
import Testing

@testable import aig

/// Files that go with a prompt.
@Suite struct AttachmentTests {
    private static let png: [UInt8] = [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 0]

    @Test(arguments: [
        (png, "image/png"), ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
        (Array("GIF89a\0".utf8), "image/gif"), (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), "image/webp"),
        (Array("RIFF\0\0\0\0WAVEfmt ".utf8), "audio/wav"), (Array("ID3\u{3}\0".utf8), "audio/mpeg"),
        ([0xFF, 0xFB, 0x90, 0], "audio/mpeg"), ([0xFF, 0xF1, 0x50, 0], "audio/aac"),
        (Array("OggS\0".utf8), "audio/ogg"), (Array("fLaC\0".utf8), "audio/flac"),
        (Array("\0\0\0 ftypM4A ".utf8), "audio/mp4"), (Array("\0\0\0 ftypisom".utf8), "video/mp4"),
        (Array("%PDF-1.7\n".utf8), "application/pdf"), (Array("plain ä\n".utf8), "text/plain"),
        ([0x00, 0x01, 0x02], MediaType.unknown), ([0xE4, 0x0A], MediaType.unknown),
    ])
    func `the type is told from the content`(_ bytes: [UInt8], _ type: String) {
        #expect(MediaType.of(bytes) == type)
    }

    private func content(
        _ command: String, _ bytes: [UInt8], name: String = "a.bin"
    ) async throws -> (TestWorld.Ending, JSON?) {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(filePath: folder.path + "/" + name))
        let answer: TestAnswer = command == "messages" ? .messages("x") : .chat("x")
        let world = TestWorld([answer], input: .piped([]))
        let end = await world.run(command, "-a", folder.path + "/" + name, "What is it?")
        let body = world.requests.first?.json
        return (end, (body?["messages"] ?? body?["input"])?.array?.first?["content"])
    }

    @Test(arguments: [
        (
            "chat", png,
            #"{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgoAAA=="}}"#
        ),
        (
            "chat", Array("%PDF-1".utf8),
            #"{"type":"file","file":{"filename":"a.bin","file_data":"data:application/pdf;base64,JVBERi0x"}}"#
        ),
        (
            "chat", Array("ID3\u{3}".utf8),
            #"{"type":"input_audio","input_audio":{"data":"SUQzAw==","format":"mp3"}}"#
        ),
        (
            "responses", png,
            #"{"type":"input_image","image_url":"data:image/png;base64,iVBORw0KGgoAAA=="}"#
        ),
        (
            "responses", Array("%PDF-1".utf8),
            #"{"type":"input_file","filename":"a.bin","file_data":"data:application/pdf;base64,JVBERi0x"}"#
        ),
        (
            "messages", png,
            #"{"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgoAAA=="}}"#
        ),
        (
            "messages", Array("%PDF-1".utf8),
            #"{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0x"},"title":"a.bin"}"#
        ),
    ])
    func `each format has its own shape`(
        _ command: String, _ bytes: [UInt8], _ part: String
    ) async throws {
        let (_, content) = try await content(command, bytes)
        let parts = try #require(content?.array)
        #expect(parts.first == (try JSON(parsing: part)))
        #expect(parts.last?["text"]?.string == "What is it?")
    }

    @Test(arguments: [
        ("@cf/microsoft/resnet-50", "ai/run/@cf/microsoft/resnet-50", nil),
        ("@cf/llava-hf/llava-1.5-7b-hf", "ai/run", #"{"prompt":"What?","image":[137,80]}"#),
        ("@cf/a/sd-v1-5-img2img", "ai/run", #"{"prompt":"What?","image_b64":"iVA="}"#),
        ("@cf/openai/whisper", "ai/run/@cf/openai/whisper", nil),
        (
            "cloudflare/stt", "ai/run",
            #"{"audio_url":"data:audio/mpeg;base64,iVA=","prompt":"What?"}"#
        ),
        (
            "anthropic/c", "ai/run",
            #"{"max_tokens":4096,"stream":true,"messages":[{"role":"user","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVA="}},{"type":"text","text":"What?"}]}]}"#
        ),
    ])
    func `models that run take files in their own way`(
        _ model: String, _ path: String, _ input: String?
    ) async throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/a"
        try Data([0x89, 0x50]).write(to: URL(filePath: file))
        let world = TestWorld([.json(#"{"text":"x"}"#)], input: .piped([]))
        let isSound = TranscriptionRequest.isMeant(for: model)
        let type = isSound ? "audio/mpeg" : "image/png"
        let words = input == nil ? [] : ["What?"]
        let end = await world.run(["run", model, "-a", file, "--attach-type", type] + words)
        #expect(end.status == 0, "\(end.err)")
        let request = try #require(world.requests.first)
        #expect(request.url.hasSuffix(path))
        guard let input else { return #expect(request.body == [0x89, 0x50]) }
        let wanted = try JSON(parsing: input)
        #expect(request.json["input"] == wanted)
    }

    @Test(arguments: [
        ["run", "@cf/openai/whisper", "-a", "FILE", "words"],
        ["run", "@cf/openai/whisper", "-a", "FILE", "-a", "FILE"],
        ["run", "@cf/microsoft/resnet-50", "-a", "FILE", "-p", "a=1"],
        ["transcribe", "-m", "@cf/openai/whisper", "FILE", "words"],
    ])
    func `what has no place beside a file is told before it costs`(_ words: [String]) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a", "x\0")
        let world = TestWorld(input: .piped([]))
        let type = words.contains("@cf/microsoft/resnet-50") ? "image/png" : "audio/mpeg"
        let end = await world.run(
            words.map { $0 == "FILE" ? file : $0 } + ["--attach-type", type])
        #expect(end.status == 64, "\(end.err)")
        #expect(world.requests.isEmpty)
    }

    @Test func `a form has the members and the pictures`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a \"b\".gif", "GIF89a\0")
        let world = TestWorld([ProductTests.picture()], input: .piped([]))
        let end = await world.run(
            "image", "-m", "@cf/black-forest-labs/flux-2-dev", "--size", "8x9", "-a", file, "hi")
        #expect(end.status == 0, "\(end.err)")
        let request = try #require(world.requests.first)
        #expect(request.url.hasSuffix("/ai/run/@cf/black-forest-labs/flux-2-dev"))
        let type = try #require(request.fields[.contentType])
        let boundary = try #require(type.split(separator: "boundary=").last)
        let parts = [
            "name=\"prompt\"\r\n\r\nhi", "name=\"width\"\r\n\r\n8",
            "name=\"height\"\r\n\r\n9",
            "name=\"input_image_0\"; filename=\"a b.gif\"\r\nContent-Type: image/gif\r\n\r\nGIF89a\0",
        ]
        let head = "--\(boundary)\r\nContent-Disposition: form-data; "
        let whole = parts.map { head + $0 + "\r\n" }.joined() + "--\(boundary)--\r\n"
        #expect(request.body.map { String(decoding: $0, as: UTF8.self) } == whole)
    }

    @Test(arguments: [
        ("messages", "m", "image/bmp"), ("chat", "m", "image/tiff"),
        ("responses", "m", "image/bmp"),
        ("run", "@cf/microsoft/resnet-50", "audio/wav"), ("run", "anthropic/c", "audio/wav"),
        ("run", "@cf/a/flux-1", "image/png"),
    ])
    func `a file that can't be taken is told before it costs`(
        _ command: String, _ model: String, _ type: String
    ) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a", "x\0")
        let world = TestWorld(input: .piped([]))
        let end = await world.run(command, "-m", model, "-a", file, "--attach-type", type, "hi")
        #expect(end.status == 65)
        #expect(end.err.contains(type))
        #expect(world.requests.isEmpty)
    }

    @Test(arguments: ["chat", "responses", "messages"])
    func `a text goes with its name`(_ command: String) async throws {
        let (_, content) = try await content(command, Array("note\n".utf8), name: "a b.txt")
        #expect(content?.array?.first?["text"]?.string == "a b.txt:\n\nnote\n")
    }

    @Test func `what a format has no place for is refused before it is sent`() async throws {
        let (end, content) = try await content("messages", Array("ID3\u{3}".utf8))
        #expect(end.status == ExitStatus.badData.rawValue)
        #expect(end.err.contains("audio/mpeg"))
        #expect(content == nil)
    }

    @Test(arguments: [([UInt8](), 65), ([0, 1, 2], 65)])
    func `what no model takes is refused`(_ bytes: [UInt8], _ status: Int) async throws {
        let (end, _) = try await content("chat", bytes)
        #expect(end.status == Int32(status))
    }

    @Test func `a missing file is told`() async {
        let end = await TestWorld(input: .piped([])).run("chat", "-a", "/nonexistent", "Hi")
        #expect(end.status == ExitStatus.noInput.rawValue)
    }

    @Test func `an address is passed on, and standard input is a file`() async throws {
        let world = TestWorld([.chat("x")], input: .piped([Self.png]))
        _ = await world.run("chat", "-a", "https://example.com/a.png?x=1", "-a", "-", "Hi")
        let message = world.requests.first?.json["messages"]?.array?.first
        let parts = try #require(message?["content"]?.array)
        #expect(parts[0]["image_url"]?["url"]?.string == "https://example.com/a.png?x=1")
        #expect(parts[1]["type"]?.string == "image_url")
        #expect(parts[2]["text"]?.string == "Hi")
    }

    @Test(arguments: [
        ("https://example.com/a.pdf", "%PDF-1", "file"), ("https://example.com/a.txt", "x", "text"),
        ("https://example.com/page", "GIF89a\0", "image_url"),
        ("http://127.0.0.1:1/a.png", "GIF89a\0", "image_url"),
    ])
    func `what a provider doesn't fetch is fetched here, and typed by its content`(
        _ address: String, _ content: String, _ type: String
    ) async throws {
        let file = TestAnswer.bytes(Array(content.utf8), type: "application/octet-stream")
        let world = TestWorld([file, .chat("x")], input: .piped([]))
        let end = await world.run("chat", "-a", address, "Hi")
        #expect(end.status == 0, "\(end.err)")
        #expect(world.requests.first?.url == address)
        #expect(world.requests.first?.fields.isEmpty == true)
        let message = world.requests.last?.json["messages"]?.array?.first
        #expect(message?["content"]?.array?.first?["type"]?.string == type)
    }

    @Test(arguments: [
        ("http://example.com/a.txt", TestAnswer.bytes([], type: ""), 64),
        ("https://example.com/a.txt", .json("{}", status: 404), 66),
        ("https://example.com/a.txt", .bytes([0, 1], type: "text/plain"), 65),
        ("https://example.com/a.txt", .bytes([], type: "text/plain"), 65),
    ])
    func `an address that leads to nothing is told before it costs`(
        _ address: String, _ answer: TestAnswer, _ status: Int32
    ) async {
        let world = TestWorld([answer], input: .piped([]))
        let end = await world.run("chat", "-a", address, "Hi")
        #expect(end.status == status, "\(end.err)")
        #expect(world.requests.count < 2)
    }

    @Test func `a preview fetches nothing`() async {
        let world = TestWorld(input: .piped([]))
        let end = await world.run("chat", "-a", "https://example.com/a.pdf", "--dry-run", "Hi")
        #expect(end.status == 64)
        #expect(end.err.contains("is fetched before it is sent"))
        #expect(world.requests.isEmpty)
    }

    @Test func `much that is piped in is read when it is sent`() async throws {
        let folder = try TemporaryFolder()
        let environment = TestWorld.account.merging(
            ["XDG_STATE_HOME": folder.path, "TMPDIR": folder.path]) { $1 }
        let rest = [UInt8](repeating: 7, count: FileSource.least)
        let world = TestWorld(
            [.chat("one"), .chat("two")], environment: environment, input: .piped([Self.png, rest]))
        #expect(await world.run("chat", "-a", "-", "Hi").status == 0)
        let content = try #require(world.requests.first?.contents.first)
        #expect(content.source.count == Self.png.count + rest.count)
        #expect(try content.source.read(from: 0, length: 10) == Self.png)
        #expect(try content.source.read(from: content.source.count - 1, length: 9) == [7])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["aig"])
        #expect(await world.run("chat", "-c", "Really?").status == 0)
        let turns = world.requests.last?.json["messages"]?.array
        let parts = turns?.first?["content"]?.array
        #expect(parts?.first?["text"]?.string?.contains("no longer at hand") == true)
    }

    @Test func `standard input is attached once`() async {
        let end = await TestWorld(input: .piped([Self.png])).run("chat", "-a", "-", "-a", "-", "x")
        #expect(end.status == 64)
    }

    @Test func `a large file is read when it is sent, and kept by its place`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/large.pdf"
        try Data(Array("%PDF-1.7\n\u{0}".utf8) + [UInt8](repeating: 0, count: FileSource.least))
            .write(to: URL(filePath: path))
        var environment = TestWorld.account
        environment["XDG_STATE_HOME"] = folder.path
        let world = TestWorld(
            [.chat("one"), .chat("two")], environment: environment, input: .piped([]))
        #expect(await world.run("chat", "-a", path, "What is it?").status == 0)
        #expect(await world.run("chat", "-c", "Really?").status == 0)
        for request in world.requests {
            let content = try #require(request.contents.first)
            #expect(request.contents.count == 1)
            #expect(content.source.name.hasSuffix("/large.pdf"))
            let data = request.json.value(at: "messages.0.content.0.file.file_data")
            #expect(data?.string == "data:application/pdf;base64," + content.mark)
        }
        try Data([1]).write(to: URL(filePath: path))
        let ending = await world.run("chat", "-c", "And now?")
        #expect(ending.status == 66)
        #expect(ending.err.contains("another than it was"))
        #expect(world.requests.count == 2)
    }

    @Test func `a character cut off at the end of a beginning is no sign of bytes`() {
        for count in 1...4 {
            #expect(MediaType.of(beginning: Array("aä😀".utf8.prefix(3 + count))) == "text/plain")
        }
        #expect(MediaType.of(beginning: [0x61, 0xE4, 0x61]) == MediaType.unknown)
    }
}
