import Foundation
import HTTPTypes
import Testing

@testable import AIGateway

@Suite struct MediaExtractionTests {
    private static let film = (0..<2_000_001).map {
        UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7)
    }

    private func events(
        _ body: String, every size: Int
    ) throws -> (events: [ReplyEvent], bytes: [UInt8]) {
        var assembly = ReplyAssembly(decoder: RunDecoder(), form: .json)
        var events: [ReplyEvent] = []
        var rest = Array(body.utf8)[...]
        while !rest.isEmpty {
            events += try assembly.take(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        events += try assembly.finish()
        let pieces: [[UInt8]] = events.compactMap {
            if case .mediaPiece(0, let bytes) = $0 { bytes } else { nil }
        }
        return (events, Array(pieces.joined()))
    }

    private func media(_ number: Int, _ kind: String) -> ReplyEvent {
        .media(Media(kind: kind, content: .pieces(number: number)))
    }

    @Test(arguments: [
        ("", "", 65_536), ("data:video/mp4;base64,", "", 65_536), ("", "", 7), ("", "\\/", 65_537),
    ])
    func `a large text is decoded while it arrives`(
        _ head: String, _ slash: String, _ size: Int
    ) throws {
        var text = Data(Self.film).base64EncodedString()
        if !slash.isEmpty { text = text.replacing("/", with: slash) }
        let body =
            #"{"success":true,"result":{"seed":7,"video":""# + head + text + #"","b":"c\"d"}}"#
        let (events, bytes) = try events(body, every: size)
        #expect(bytes == Self.film)
        #expect(events.contains(media(0, "video")))
        #expect(events.last == .details(["seed": 7, "b": "c\"d"]))
    }

    @Test func `what stands where no dialect looks is not lost`() throws {
        let text = Data(Self.film).base64EncodedString()
        let (events, bytes) = try events(#"{"x":{"file":""# + text + #""}}"#, every: 100_000)
        #expect(bytes == Self.film)
        #expect(events.last == media(0, "file"))
    }

    @Test func `a long text is a text`() throws {
        let text = String(repeating: "aaaa", count: 500_000)
        let (events, _) = try events(#"{"response":""# + text + #""}"#, every: 100_000)
        #expect(events == [.text(text)])
    }

    @Test func `broken base64 is no picture`() {
        let text = Data(Self.film).base64EncodedString().dropLast(10) + "!!"
        #expect(throws: GatewayError.malformed("what should be base64 is none")) {
            _ = try events(#"{"image":""# + text + #""}"#, every: 100_000)
        }
    }

    @Test(arguments: [
        (#"{"image":"R0lG"}"#, [Media(kind: "image", content: .bytes(Array("GIF".utf8)))]),
        (#"{"audio":"SUQz"}"#, [Media(kind: "audio", content: .bytes(Array("ID3".utf8)))]),
        (
            #"{"state":"Completed","result":{"video":"https://a.test/v"}}"#,
            [Media(kind: "video", content: .address("https://a.test/v"))]
        ),
        (
            #"{"images":["R0lG","data:image/gif;base64,R0k"]}"#,
            [
                Media(kind: "image", content: .bytes(Array("GIF".utf8))),
                Media(kind: "image", content: .bytes(Array("GI".utf8))),
            ]
        ),
        (
            #"{"data":[{"b64_json":"R0lG"},{"url":"https://a.test/2"}]}"#,
            [
                Media(kind: "image", content: .bytes(Array("GIF".utf8))),
                Media(kind: "image", content: .address("https://a.test/2")),
            ]
        ),
        (
            #"{"images":[{"url":"https://a.test/1"}]}"#,
            [Media(kind: "image", content: .address("https://a.test/1"))]
        ),
        (#"{"shape":[1,2],"data":[[1,2]]}"#, []),
    ])
    func `media are found in every shape`(_ body: String, _ wanted: [Media]) throws {
        let found: [Media] = try events(body, every: 1000).events.compactMap {
            if case .media(let media) = $0 { media } else { nil }
        }
        #expect(found == wanted)
    }

    @Test(arguments: [
        ("https://a.test/x", true), ("https://8.8.8.8/", true), ("https://[2606:4700::1]/", true),
        ("https://localhost/", false), ("https://127.0.0.1/", false), ("https://10.1.2.3/", false),
        ("https://172.20.0.1/", false), ("https://192.168.0.1/", false),
        ("https://169.254.169.254/", false), ("https://100.64.0.1/", false),
        ("https://2130706433/", false), ("https://0x7f000001/", false),
        ("https://127.1/", false), ("https://0177.0.0.1/", false), ("https://[::1]/", false),
        ("https://[::ffff:10.0.0.1]/", false), ("https://[fd00::1]/", false),
        ("https://[fe80::1]/", false), ("https://metadata.internal/", false),
        ("https://printer/", false),
    ])
    func `private addresses are known`(_ address: String, _ isPublic: Bool) throws {
        let address = try WebAddress(address)
        #expect(address.isPublic == isPublic)
    }

    @Test func `a result's redirect doesn't lead into a private network`() throws {
        var request = Request(method: .get, url: "https://a.test/x")
        request.staysPublic = true
        let answer = Exchange(
            status: 302, fields: [.location: "https://192.168.0.1/"], body: ExchangeBody(chunks: [])
        )
        #expect(throws: GatewayError.self) {
            _ = try Redirect.request(after: request, answer: answer)
        }
    }
}
