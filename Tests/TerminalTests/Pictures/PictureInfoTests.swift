import Testing

@testable import Terminal

@Suite struct PictureInfoTests {
    /// A file's first bytes: text as it is, numbers as bytes.
    struct Start: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let info: PictureInfo

        init(_ format: PictureFormat, _ width: Int, _ height: Int, _ parts: [any Sendable]) {
            testDescription = "\(format)"
            info = PictureInfo(format: format, width: width, height: height)
            bytes = parts.flatMap { part -> [UInt8] in
                if let text = part as? String { return Array(text.utf8) }
                return (part as? [Int] ?? []).map { UInt8($0) }
            }
        }
    }

    static let starts = [
        Start(.gif, 300, 2, ["GIF89a", [0x2C, 1, 2, 0]]),
        Start(
            .bmp, 5, 7,
            ["BM", [Int](repeating: 0, count: 12), [40, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0]]),
        Start(
            .bmp, 5, 7,
            [
                "BM", [Int](repeating: 0, count: 12),
                [40, 0, 0, 0, 5, 0, 0, 0, 0xF9, 0xFF, 0xFF, 0xFF],
            ]),
        Start(.bmp, 5, 7, ["BM", [Int](repeating: 0, count: 12), [12, 0, 0, 0, 5, 0, 7, 0]]),
        Start(
            .webp, 300, 2,
            [
                "RIFF", [0, 0, 0, 0], "WEBPVP8 ",
                [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 0x41, 2, 0],
            ]),
        Start(
            .webp, 37, 21, ["RIFF", [0, 0, 0, 0], "WEBPVP8L", [0, 0, 0, 0, 0x2F, 0x24, 0, 5, 0]]),
        Start(
            .webp, 65537, 2,
            ["RIFF", [0, 0, 0, 0], "WEBPVP8X", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0]]),
        Start(.jpeg, 259, 3, [[0xFF, 0xD8, 0xFF, 0xC9, 0, 11, 8, 0, 3, 1, 3]]),
        Start(
            .jpeg, 259, 3,
            [
                [0xFF, 0xD8, 0xFF, 0xE1, 1, 2], [Int](repeating: 0xFF, count: 256),
                [0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 3, 1, 3],
            ]),
        Start(
            .avif, 640, 480,
            [
                [0, 0, 0, 16], "ftypavif", [0, 0, 0, 0],
                [0, 0, 0, 68], "meta", [0, 0, 0, 0], [0, 0, 0, 56], "iprp", [0, 0, 0, 48], "ipco",
                [0, 0, 0, 20], "ispe", [0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9],
                [0, 0, 0, 20], "ispe", [0, 0, 0, 0, 0, 0, 2, 128, 0, 0, 1, 224],
            ]),
    ]

    @Test(arguments: starts)
    func `a picture's first bytes tell its format and size`(_ start: Start) {
        #expect(PictureInfo.read(start.bytes) == .known(start.info))
    }

    @Test(arguments: starts)
    func `a reader gets what it asked for in steps, and always asks for more`(_ start: Start) {
        var length = 0
        while case .unfinished(let wanted) = PictureInfo.read(Array(start.bytes[..<length])) {
            #expect(wanted > length)
            guard wanted > length, length < start.bytes.count else { return }
            length = min(wanted, start.bytes.count)
        }
        #expect(PictureInfo(Array(start.bytes[..<length])) == start.info)
    }

    @Test func `what is no picture is foreign once it can be told`() {
        #expect(PictureInfo.read([]) == .unfinished(wanted: 32))
        #expect(
            PictureInfo.read(Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)) == .foreign)
        #expect(
            PictureInfo.read(
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
                    + [UInt8](repeating: 0, count: 30)) == .foreign)
    }

    @Test func `a box that is longer than any metadata is refused`() {
        let file =
            [0, 0, 0, 16] + Array("ftypavif".utf8) + [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]
            + Array("meta".utf8) + [UInt8](repeating: 0xFF, count: 60)
        #expect(PictureInfo.read(file) == .foreign)
    }
}
