import HTTPTypes

/// A body of type `multipart/form-data` (RFC 7578).
struct MultipartForm: Sendable {
    struct Part: Sendable {
        var name: String
        var fileName: String?
        var type: String?
        var content: [UInt8]
    }

    private(set) var parts: [Part] = []

    /// Nothing when the call's body is of another type.
    init?(_ call: Call) throws(Refusal) {
        guard let type = call.fields[.contentType],
            type.lowercased().hasPrefix("multipart/form-data")
        else { return nil }
        guard let boundary = Self.parameter("boundary", of: type), !boundary.isEmpty else {
            throw .invalid("The form has no boundary.")
        }
        // The first boundary has no line before it.
        var rest = (Array("\r\n".utf8) + call.body)[...]
        let mark = Array("\r\n--\(boundary)".utf8)
        guard let opening = rest.firstRange(of: mark) else {
            throw .invalid("The form does not hold its boundary.")
        }
        rest = rest[opening.upperBound...]
        while !rest.starts(with: Array("--".utf8)) {
            guard let end = rest.firstRange(of: mark) else {
                throw .invalid("The form has no end.")
            }
            if let part = Self.part(rest[..<end.lowerBound]) { parts.append(part) }
            rest = rest[end.upperBound...]
        }
    }

    /// The fields that are not files.
    var object: JSONValue {
        .object(
            parts.filter { $0.fileName == nil }.map { part in
                .init(
                    name: part.name, value: .string(String(decoding: part.content, as: UTF8.self)))
            })
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self)
        let lines = head.split(separator: "\r\n").map { line in
            line.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
        }
        let value = { (name: String) in
            lines.first { $0.count == 2 && $0[0].lowercased() == name }.map { String($0[1]) }
        }
        guard let disposition = value("content-disposition"),
            let name = parameter("name", of: disposition)
        else { return nil }
        return Part(
            name: name, fileName: parameter("filename", of: disposition),
            type: value("content-type"), content: Array(bytes[blank.upperBound...]))
    }

    /// A parameter behind a semicolon, with or without quotation marks.
    private static func parameter(_ name: String, of text: String) -> String? {
        for parameter in text.split(separator: ";").dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1)
            let key = halves[0].filter { !$0.isWhitespace }.lowercased()
            guard halves.count == 2, key == name else { continue }
            return String(halves[1].filter { $0 != "\"" })
        }
        return nil
    }
}
