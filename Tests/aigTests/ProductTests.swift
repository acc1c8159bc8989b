import AIGateway
import Foundation
import HTTPTypes
import Terminal
import Testing

@testable import aig

@Suite struct ProductTests {
    /// A picture of 1 × 2 that is also text, so that tests can compare it as such.
    static let gif = "GIF89a\u{1}\0\u{2}\0\0\0\0;"
    static let base64 = Data(gif.utf8).base64EncodedString()
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static func picture(_ type: String = "image/gif") -> TestAnswer {
        .bytes(Array(gif.utf8), type: type)
    }
    static let address = TestAnswer.json(
        #"{"state":"Completed","result":{"image":"https://cdn.test/a?sig=secret"}}"#)
    static let several = TestAnswer.json(
        #"{"images":["\#(base64)","\#(base64)","\#(base64)"]}"#)

    private func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: folder.path + "/" + name)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    @Test(arguments: [
        [picture()], [.json(#"{"result":{"image":"\#(base64)"},"success":true}"#)],
        [.json(#"{"image":"data:image/gif;base64,\#(base64)"}"#)], [address, picture()],
    ])
    func `a result has its exact bytes in a pipe and in a file`(_ answers: [TestAnswer]) async {
        let piped = await TestWorld(answers).run("run", "a/flux", "hi")
        #expect(piped == TestWorld.Ending(status: 0, out: Self.gif, err: ""))
        let path = folder.path + "/a.gif"
        let saved = await TestWorld(answers).run("run", "a/flux", "hi", "-o", path)
        #expect(saved == TestWorld.Ending(status: 0, out: "", err: ""))
        #expect(text("a.gif") == Self.gif)
        #expect(names == ["a.gif"])
    }

    @Test func `a folder gets a name of its own each time, which is the answer`() async {
        for _ in 1...2 {
            _ = await TestWorld([Self.picture()]).run("image", "hi", "-o", folder.path + "/new/")
        }
        let stem = "flux-1-schnell-20270115-080000"
        let ending = await TestWorld([Self.picture()])
            .run("image", "hi", "-o", folder.path + "/new")
        #expect(ending.out == folder.path + "/new/\(stem)-3.gif\n")
        #expect(text("new/\(stem).gif") == Self.gif)
        #expect(text("new/\(stem)-2.gif") == Self.gif)
    }

    @Test func `several results get numbers`() async {
        let ending = await TestWorld([Self.several])
            .run("image", "hi", "-o", folder.path + "/a")
        #expect(ending.status == 0)
        #expect(names == ["a-1.gif", "a-2.gif", "a-3.gif"])
        let piped = await TestWorld([Self.several], folder: folder.path + "/b").run("image", "hi")
        #expect(piped.out == Self.gif)
        #expect(piped.err.split(separator: "\n").count == 2)
        #expect(names.count == 4)
    }

    @Test func `a text goes into a folder as well`() async {
        let ending = await TestWorld([.json(#"{"text":"Hello"}"#)])
            .run("run", "a/b", "hi", "-o", folder.path + "/")
        #expect(ending.out == folder.path + "/b-20270115-080000.txt\n")
        #expect(text("b-20270115-080000.txt") == "Hello\n")
    }

    @Test func `a result is fetched without the token`() async {
        let world = TestWorld([Self.address, Self.picture()])
        _ = await world.run("image", "hi", "-g", "team", "-H", "X-Own: 1")
        #expect(world.requests.last?.url == "https://cdn.test/a?sig=secret")
        #expect(world.requests.last?.fields.isEmpty == true)
        #expect(world.requests.last?.staysPublic == true)
    }

    @Test func `an address is left alone where it is the answer`() async {
        let json = await TestWorld([Self.address]).run("image", "hi", "--json")
        #expect(json.out.contains(#""url":"https://cdn.test/a?sig=secret""#))
        let plain = await TestWorld([Self.address]).run("image", "hi", "--no-fetch")
        #expect(plain.out == "https://cdn.test/a?sig=secret\n")
    }

    static let otherThings: [(command: [String], answer: TestAnswer)] = [
        (["image", "hi"], .json(#"{"text":"no"}"#)), (["image", "hi"], .json(#"{"foo":1}"#)),
        (["image", "hi"], .json(#"{"success":true,"result":null}"#)),
        (["image", "hi"], .json(#"{"image":""}"#)), (["image", "hi"], .json(#"{"image":"%%"}"#)),
        (["image", "hi"], .json(#"{"state":"Processing"}"#)),
        (["image", "hi"], .bytes(Array("no".utf8), type: "text/plain")),
        (["image", "hi"], .json(#"{"image":"aGVsbG8="}"#)),
        (["image", "hi"], .bytes(Array("ID3x\u{3}\0".utf8), type: "audio/mpeg")),
        (["speak", "hi"], picture()), (["transcribe", "FILE"], .json(#"{"image":"\(base64)"}"#)),
        (["speak", "hi"], .json(#"{"text":"no"}"#)),
        (["transcribe", "FILE"], .json(#"{"foo":1}"#)), (["transcribe", "FILE"], picture()),
        (["image", "hi", "--json"], .json(#"{"text":"no"}"#)),
    ]

    @Test(arguments: otherThings)
    func `an answer without what was asked for is none, and replaces nothing`(
        _ command: [String], _ answer: TestAnswer
    ) async throws {
        let path = try folder.file("keep", "old")
        let sound = try folder.file("a.mp3", "ID3x\u{3}\0")
        let ending = await TestWorld([answer], input: .piped([])).run(
            command.map { $0 == "FILE" ? sound : $0 } + ["-o", path])
        #expect(ending.status == 76, "\(ending.err)")
        #expect(text("keep") == "old")
    }

    @Test func `silence is a transcription`() async throws {
        let sound = try folder.file("a.mp3", "ID3x\u{3}\0")
        let ending = await TestWorld([.json(#"{"text":""}"#)], input: .piped([]))
            .run("transcribe", sound)
        #expect(ending.status == 0)
    }

    @Test func `a result has a place where the folder can't be written`() async throws {
        let environment = TestWorld.account.merging(["TMPDIR": folder.path]) { $1 }
        let ending = await TestWorld(
            [Self.picture()], environment: environment, terminals: [.output],
            folder: "/dev/null/nowhere"
        ).run("image", "hi")
        #expect(ending.status == 0)
        #expect(ending.out == folder.path + "/flux-1-schnell-20270115-080000.gif\n")
    }

    static let noPictures: [(answer: TestAnswer, status: Int32)] = [
        (.bytes(Array("<!doctype html><html>".utf8), type: "text/html"), 76),
        (.json(#"{"error":"expired"}"#), 76),
        (.bytes([], type: "image/png"), 76),
        (.json("{}", status: 403), 76),
        (.bytes(Array((gif + gif).utf8), type: "image/gif"), 65),
    ]

    @Test(arguments: noPictures)
    func `what is no picture is none, and its address is not lost`(
        _ answer: TestAnswer, _ status: Int32
    ) async {
        let ending = await TestWorld([Self.address, answer])
            .run("image", "hi", "--max-download", "25", "-o", folder.path + "/a.png")
        #expect(ending.status == status)
        #expect(ending.out == "https://cdn.test/a?sig=secret\n")
        #expect(ending.err.contains("cdn.test/…"))
        #expect(!ending.err.contains("secret"))
        #expect(!names.contains("a.png"))
    }

    @Test(arguments: ["http://cdn.test/a", "https://10.0.0.1/a", "https://localhost/a"])
    func `no address leads where none should`(_ address: String) async {
        let world = TestWorld([.json(#"{"image":"\#(address)"}"#)])
        let ending = await world.run("image", "hi")
        #expect(ending.status == 76)
        #expect(world.requests.count == 1)
    }

    @Test func `a terminal gets a file and its facts, and no byte of the picture`() async {
        let ending = await TestWorld(
            [Self.picture()], terminals: [.output, .error], folder: folder.path
        ).run("image", "hi", "-q")
        #expect(ending.status == 0)
        #expect(names == ["flux-1-schnell-20270115-080000.gif"])
        #expect(ending.out == folder.path + "/" + names[0] + "\n")
        let told = await TestWorld(
            [Self.picture()], terminals: [.output, .error], folder: folder.path
        ).run("image", "hi")
        #expect(told.out.isEmpty)
        #expect(told.err.contains("-2.gif: GIF, 1 × 2, 14 B\n"))
    }

    @Test(arguments: [("auto", true), ("never", false)])
    func `a terminal that shows pictures is given them`(_ preview: String, _ isShown: Bool) async {
        var environment = TestWorld.account
        environment["TERM"] = "mintty"
        let ending = await TestWorld(
            [Self.picture()], environment: environment, terminals: [.output, .error],
            folder: folder.path
        ).run("image", "hi", "--preview", preview)
        #expect(ending.out.contains("\u{1B}]1337;File=") == isShown)
    }

    @Test(arguments: ["json", "events"])
    func `a large result is whole in every form`(_ form: String) async {
        let bytes = Array((Self.gif + String(repeating: "x", count: 2 << 20)).utf8)
        let encoded = Data(bytes).base64EncodedString()
        let answer = TestAnswer.json(#"{"image":"\#(encoded)"}"#)
        let ending = await TestWorld([answer]).run("image", "hi", "--format", form)
        #expect(ending.out.contains(encoded))
        let piped = await TestWorld([answer]).run("image", "hi")
        #expect(piped.out.utf8.elementsEqual(bytes))
    }

    @Test func `a list of alike objects is a table for a person and JSON for a script`() async {
        let answer = TestAnswer.json(
            #"{"result":[{"label":"GOOD","score":0.9},{"label":"BAD","score":0.1}],"success":true}"#
        )
        let watched = await TestWorld([answer], terminals: [.output]).run("run", "a/b", "hi")
        #expect(watched.out == "LABEL  SCORE\nGOOD   0.9\nBAD    0.1\n")
        let piped = await TestWorld([answer]).run("run", "a/b", "hi")
        #expect(piped.out == #"[{"label":"GOOD","score":0.9},{"label":"BAD","score":0.1}]"# + "\n")
    }
}
