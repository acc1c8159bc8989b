import Testing

@testable import Terminal

@Suite struct PictureScalingTests {
    private func row(_ pixels: [[UInt8]]) throws -> Picture {
        var picture = try Picture(width: pixels.count, height: 1)
        picture.pixels = pixels.flatMap { $0 }
        return picture
    }

    @Test func `pixels are means by area`() throws {
        let picture = try row([[0, 0, 0, 255], [100, 0, 0, 255], [200, 0, 0, 255]])
        #expect(
            try picture.shrunk(width: 2, height: 1) == row([[33, 0, 0, 255], [167, 0, 0, 255]]))
    }

    @Test func `what is transparent doesn't tint what isn't`() throws {
        let picture = try row([[0, 255, 0, 0], [200, 0, 0, 255]])
        #expect(try picture.shrunk(width: 1, height: 1) == row([[200, 0, 0, 128]]))
    }

    @Test func `a picture that fits stays as it is`() throws {
        let picture = try row([[1, 2, 3, 4], [5, 6, 7, 8]])
        #expect(try picture.shrunk(width: 2, height: 1) == picture)
    }

    @Test func `a picture that is lying is put upright`() throws {
        let picture = try row([[1, 0, 0, 255], [2, 0, 0, 255]])
        let turned = picture.turned(from: .lyingRight)
        #expect((turned.width, turned.height) == (1, 2))
        #expect(turned.pixels[0] == 2)
        #expect(picture.turned(from: .mirrored).pixels[0] == 2)
    }
}
