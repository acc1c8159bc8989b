import Testing

@testable import Terminal

@Suite struct PictureDecodingTests {
    @Test(arguments: PictureFixture.all)
    func `a picture has the pixels that other decoders find`(_ fixture: PictureFixture) throws {
        let picture = try Picture(decoding: fixture.file)
        #expect(picture.width == fixture.width)
        #expect(picture.height == fixture.height)
        #expect(PictureFixture.hash(picture.pixels) == fixture.hash)
    }

    @Test(arguments: PictureFixture.all)
    func `a file that ends early is refused or shown, never a trap`(_ fixture: PictureFixture) {
        for length in fixture.file.indices {
            let start = Array(fixture.file[..<length])
            #expect(PictureInfo.read(start) != .foreign)
            guard let picture = try? Picture(decoding: start) else { continue }
            #expect(picture.pixels.count == picture.width * picture.height * 4)
        }
    }

    @Test(arguments: PictureFixture.all)
    func `a file with wrong bytes is refused or shown, never a trap`(_ fixture: PictureFixture) {
        var random = SplitMix(seed: fixture.hash)
        for _ in 0..<200 {
            let file = mutated(fixture.file, &random)
            _ = PictureInfo.read(file)
            guard let picture = try? Picture(decoding: file) else { continue }
            #expect(picture.pixels.count == picture.width * picture.height * 4)
        }
    }

    @Test(
        arguments: [
            (
                "PNG",
                [
                    0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF,
                    0xFF,
                ]
            ),
            ("JPEG", [0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0]),
        ] as [(String, [UInt8])])
    func `a picture that is too large is refused before memory is taken`(
        _ name: String, _ header: [UInt8]
    ) throws {
        let file: [UInt8] =
            name == "PNG"
            ? [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + header + [
                8, 6, 0, 0, 0, 0, 0, 0, 0,
            ]
            : [0xFF, 0xD8] + header
        let info = try #require(PictureInfo(file))
        #expect(throws: PictureError.tooLarge(width: info.width, height: info.height)) {
            try Picture(decoding: file)
        }
    }

    @Test func `a picture whose data can't be enough is refused before they are unpacked`() {
        // 4096 by 4096 pixels of a PNG in a few bytes.
        let header: [UInt8] = [0, 0, 0x10, 0, 0, 0, 0x10, 0, 8, 6, 0, 0, 0]
        let file =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + header + [0, 0, 0, 0, 0, 0, 0, 6] + Array("IDAT".utf8) + [0x78, 0x9C, 3, 0, 0, 0]
        #expect(throws: PictureError.damaged("compressed data end early")) {
            try Picture(decoding: file)
        }
    }

    @Test(arguments: [("GIF89a", PictureFormat.gif), ("\0\0\0\u{20}ftypavif", .avif)])
    func `a format that is but recognized is named`(_ start: String, _ format: PictureFormat) {
        #expect(throws: PictureError.undecodable(format)) {
            try Picture(decoding: Array(start.utf8))
        }
    }

    private func mutated(_ file: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var file = file
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let place = Int.random(in: 0..<file.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: file[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: file.insert([0, 0xFF][Int.random(in: 0...1, using: &random)], at: place)
            default: if file.count > 1 { file.remove(at: place) }
            }
        }
        return file
    }
}
