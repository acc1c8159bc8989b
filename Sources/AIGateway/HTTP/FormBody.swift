/// A body of type `multipart/form-data` (RFC 7578).
struct FormBody {
    struct Part {
        var name: String
        var fileName: String?
        var type: String?
        var content: Attachment.Content
    }

    /// The same for equal forms, so that a gateway's cache knows them again.
    private let boundary: String
    private(set) var bytes: [UInt8] = []
    /// What is read when the form is sent; in ``bytes`` there are marks.
    private(set) var contents: [DeferredContent] = []

    var type: String { "multipart/form-data; boundary=\(boundary)" }

    init(_ parts: [Part]) {
        boundary = Self.boundary(of: parts)
        for part in parts { add(part) }
        bytes += Array("--\(boundary)--\r\n".utf8)
    }

    /// A line that no part in memory has, or a name or file could end its part early.
    private static func boundary(of parts: [Part]) -> String {
        var number = 0
        while true {
            let boundary = "aig-form-\(number)-7f3d2a9c5e814b06"
            let isFree = parts.allSatisfy { part in
                guard case .bytes(let bytes) = part.content else { return true }
                return bytes.firstRange(of: Array(boundary.utf8)) == nil
            }
            if isFree { return boundary }
            number += 1
        }
    }

    private mutating func add(_ part: Part) {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\(Self.quoted(part.name))"
        if let name = part.fileName { head += "; filename=\(Self.quoted(name))" }
        if let type = part.type { head += "\r\nContent-Type: \(type)" }
        bytes += Array((head + "\r\n\r\n").utf8)
        switch part.content {
        case .bytes(let content): bytes += content
        case .deferred(let content):
            let plain = DeferredContent(content.source, coding: .plain)
            bytes += Array(plain.mark.utf8)
            contents.append(plain)
        case .address: break
        }
        bytes += [0x0D, 0x0A]
    }

    /// A name between quotation marks, without what would end it or the line.
    private static func quoted(_ name: String) -> String {
        "\"" + name.filter { !["\"", "\r", "\n", "\r\n", "\\"].contains($0) } + "\""
    }
}
