import Foundation
import NIOCore
import Testing

@testable import AIGateway

@Suite struct BodyChunksTests {
    private struct Source: ContentSource {
        var bytes: [UInt8]
        var claimed: Int?
        var name: String { "file" }
        var count: Int { claimed ?? bytes.count }
        func read(from offset: Int, length: Int) throws(ContentFailure) -> [UInt8] {
            Array(bytes.dropFirst(offset).prefix(length))
        }
    }

    private static func text(_ chunks: BodyChunks) async throws -> String {
        var all: [UInt8] = []
        for try await chunk in chunks { all += chunk.readableBytesView }
        return String(decoding: all, as: UTF8.self)
    }

    @Test(arguments: [0, 1, 2, 3, 3 << 16, (3 << 16) + 1, (6 << 16) + 2])
    func `contents stand where their marks stood`(_ count: Int) async throws {
        let first = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let contents = [
            DeferredContent(Source(bytes: first), coding: .base64),
            DeferredContent(Source(bytes: Array("plain".utf8)), coding: .plain),
        ]
        let body = #"{"a":"\#(contents[0].mark)","b":"[5 bytes] \#(contents[1].mark)"}"#
        let chunks = BodyChunks(Array(body.utf8), contents: contents)
        let text = try await Self.text(chunks)
        #expect(
            text == #"{"a":"\#(Data(first).base64EncodedString())","b":"[5 bytes] plain"}"#)
        #expect(chunks.count == text.utf8.count)
    }

    @Test func `a file that became shorter is no whole body`() async throws {
        let content = DeferredContent(Source(bytes: [1, 2, 3], claimed: 9), coding: .base64)
        let chunks = BodyChunks(Array(content.mark.utf8), contents: [content])
        await #expect(throws: ContentFailure.self) { _ = try await Self.text(chunks) }
    }
}
