/// Tells what a file is from how it begins, since names lie.
///
/// Source: the signatures of https://mimesniff.spec.whatwg.org/ and of the formats themselves.
enum MediaType {
    static let unknown = "application/octet-stream"

    private static let signatures: [(offset: Int, bytes: [UInt8], type: String)] = [
        (0, [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A], "image/png"),
        (0, [0xFF, 0xD8, 0xFF], "image/jpeg"),
        (0, Array("GIF8".utf8), "image/gif"),
        (8, Array("WEBP".utf8), "image/webp"),
        (4, Array("ftypheic".utf8), "image/heic"),
        (4, Array("ftypavif".utf8), "image/avif"),
        (0, Array("BM".utf8), "image/bmp"),
        (0, Array("II*\0".utf8), "image/tiff"),
        (0, Array("MM\0*".utf8), "image/tiff"),
        (0, Array("%PDF-".utf8), "application/pdf"),
        (8, Array("WAVE".utf8), "audio/wav"),
        (8, Array("AIFF".utf8), "audio/aiff"),
        (0, Array("ID3".utf8), "audio/mpeg"),
        (0, Array("OggS".utf8), "audio/ogg"),
        (0, Array("fLaC".utf8), "audio/flac"),
        (4, Array("ftypM4A".utf8), "audio/mp4"),
        (4, Array("ftyp".utf8), "video/mp4"),
        (0, [0x1A, 0x45, 0xDF, 0xA3], "video/webm"),
    ]

    /// The type of a file with these bytes: a known signature's, or text when it is UTF-8 without
    /// control characters.
    static func of(_ bytes: [UInt8]) -> String {
        if isText(bytes) { return "text/plain" }
        let known = signatures.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }
        if let known { return known.type }
        // A frame of MPEG audio begins with eleven ones; layer bits of zero are AAC's, and those of
        // layer I are left to UTF-16, which begins with FF FE.
        guard bytes.count > 2, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0, bytes[1] & 0x06 != 0x06
        else { return unknown }
        return bytes[1] & 0x06 == 0 ? "audio/aac" : "audio/mpeg"
    }

    /// The type of a file that goes on after these bytes, which may end inside a character.
    static func of(beginning bytes: [UInt8]) -> String {
        // A character that is cut off at the end is no sign that it is no text.
        of(bytes.droppingCutCharacter)
    }

    /// Whether the text of a file is a drawing: SVG is no more than that.
    static func isDrawing(_ head: [UInt8]) -> Bool {
        let text = String(decoding: head.prefix(1024), as: UTF8.self)
        return text.contains("<svg") && !text.lowercased().contains("<html")
    }

    /// The endings of names, and what they promise.
    static let endings = [
        "aac": "audio/aac", "aiff": "audio/aiff", "avif": "image/avif", "bmp": "image/bmp",
        "flac": "audio/flac", "gif": "image/gif", "heic": "image/heic", "jpeg": "image/jpeg",
        "jpg": "image/jpeg", "m4a": "audio/mp4", "mp3": "audio/mpeg", "mp4": "video/mp4",
        "ogg": "audio/ogg", "pdf": "application/pdf", "png": "image/png",
        "svg": "image/svg+xml", "tiff": "image/tiff", "txt": "text/plain", "wav": "audio/wav",
        "webm": "video/webm", "webp": "image/webp",
    ]

    /// The usual ending of a name for that type.
    static func fileExtension(of type: String) -> String {
        if type == "image/jpeg" { return "jpg" }
        return endings.first { $0.value == type }?.key ?? "bin"
    }

    /// The type that a name's ending promises; a picture's where it promises nothing, as pictures
    /// are what is linked most.
    static func named(_ name: String, orElse usual: String = "image/jpeg") -> String {
        name.split(separator: ".").last.flatMap { endings[$0.lowercased()] } ?? usual
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        let isPrintable = bytes.allSatisfy { byte in
            byte >= 0x20 ? byte != 0x7F : [0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(byte)
        }
        return isPrintable && !bytes.starts(with: "%PDF-".utf8)
            && String(validating: bytes, as: UTF8.self) != nil
    }
}
