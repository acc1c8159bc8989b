import Testing

@testable import Terminal

@Suite struct PicturePreviewTests {
    private static let png = PictureFixture.all.first { $0.testDescription.hasPrefix("PNG") }
    private static let jpeg = PictureFixture.all.first { $0.testDescription == "JPEG, 4:4:4" }
    private static let cell = CellSize(width: 8, height: 16)

    private func shown(
        _ file: [UInt8], _ kind: PictureProtocol, columns: Int = 80, cell: CellSize? = cell
    ) throws -> String {
        let preview = PicturePreview(kind, columns: columns, rows: 22, cellSize: cell)
        let chunks = try preview.chunks(for: file, name: "ä.png")
        return String(decoding: Array(chunks.joined()), as: UTF8.self)
    }

    private func base64(_ bytes: [UInt8]) -> String {
        String(decoding: Base64.encode(bytes), as: UTF8.self)
    }

    @Test func `iTerm2 gets the file as it is, in a box of cells`() throws {
        let file = try #require(Self.png).file
        let text = try shown(file, .iterm2)
        let arguments = "name=w6QucG5n;inline=1;size=\(file.count);width=2;height=1;"
        #expect(
            text == "\n\u{1B}[1A\u{1B}7\u{1B}]1337;File=\(arguments)preserveAspectRatio=1:"
                + "\(base64(file))\u{7}\u{1B}8\u{1B}[1B\r")
    }

    @Test func `kitty gets a PNG file as it is, and is told never to answer`() throws {
        let file = try #require(Self.png).file
        let text = try shown(file, .kitty)
        #expect(
            text == "\n\u{1B}[1A\u{1B}7\u{1B}_Ga=T,q=2,f=100,m=0;\(base64(file))\u{1B}\\"
                + "\u{1B}8\u{1B}[1B\r")
    }

    @Test func `kitty is told one side of a picture that is shrunk, both where cells are unknown`()
        throws
    {
        let file = try #require(Self.png).file
        #expect(try shown(file, .kitty, columns: 1).contains(",f=100,c=1,m=0;"))
        #expect(try shown(file, .kitty, cell: nil).contains(",f=100,c=2,r=1,m=0;"))
    }

    @Test func `kitty gets the pixels of a JPEG file, shrunk`() throws {
        let fixture = try #require(Self.jpeg)
        let pixels = try Picture(decoding: fixture.file).pixels
        let rgb = pixels.indices.filter { $0 % 4 < 3 }.map { pixels[$0] }
        let text = try shown(fixture.file, .kitty)
        #expect(text.contains("\u{1B}_Ga=T,q=2,f=24,s=19,v=17,m=0;\(base64(rgb))\u{1B}\\"))
        #expect(try shown(fixture.file, .kitty, columns: 2).contains(",f=24,s=16,v=14,m=0;"))
    }

    @Test func `a long payload goes to kitty in sequences of 4096 characters`() throws {
        let file = try #require(Self.png).file + [UInt8](repeating: 7, count: 10_000)
        let sequences = try shown(file, .kitty).split(separator: "\u{1B}_G").dropFirst()
        let payloads = sequences.map { $0.split(separator: ";")[1].prefix { $0 != "\u{1B}" } }
        #expect(payloads.dropLast().allSatisfy { $0.count == 4096 })
        #expect(payloads.joined() == base64(file))
        #expect(sequences.dropFirst().dropLast().allSatisfy { $0.hasPrefix("m=1;") })
        #expect(sequences.last?.hasPrefix("m=0;") == true)
    }

    @Test func `where cells are unknown, a terminal with sixels is trusted with the cursor`() throws
    {
        let text = try shown(try #require(Self.jpeg).file, .sixel, cell: nil)
        #expect(text.hasPrefix("\u{1B}P0;1;0q\"1;1;19;17#0;2;"))
        #expect(text.hasSuffix("-\u{1B}\\\r\n"))
    }

    @Test func `what the terminal can't read and isn't decoded is refused`() {
        let file = Array("GIF89a".utf8) + [1, 0, 1, 0]
        #expect(throws: PictureError.undecodable(.gif)) { try shown(file, .kitty) }
        #expect(throws: PictureError.foreign) { try shown(Array("hello".utf8), .iterm2) }
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ])
    func `base64 is as in its standard`(_ text: String, _ expected: String) {
        #expect(base64(Array(text.utf8)) == expected)
    }
}
