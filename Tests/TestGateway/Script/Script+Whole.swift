extension Script {
    /// An answer with a `Content-Length`, the head in one write and the body in the next.
    public static func http(
        _ status: Int,
        headers: [(String, String)] = [],
        body: [UInt8]
    ) -> Script {
        let length = [("Content-Length", "\(body.count)")]
        let hasBody = status >= 200 && status != 204 && status != 304
        let head = Step.send(head(status, headers: headers + (hasBody ? length : [])))
        return Script(body.isEmpty ? [head] : [head, .send(body)])
    }

    /// An answer with a `Content-Length` and a text in UTF-8.
    public static func http(
        _ status: Int,
        headers: [(String, String)] = [],
        body: String = ""
    ) -> Script {
        http(status, headers: headers, body: Array(body.utf8))
    }

    /// An answer in JSON, with a `Content-Length`.
    public static func json(
        _ status: Int,
        headers: [(String, String)] = [],
        _ body: String
    ) -> Script {
        http(status, headers: [("Content-Type", "application/json")] + headers, body: body)
    }

    /// An answer with a `Content-Length` whose body is `piece`, `count` times.
    public static func http(
        _ status: Int,
        headers: [(String, String)] = [],
        repeating piece: [UInt8],
        count: Int
    ) -> Script {
        let length = [("Content-Length", "\(piece.count * count)")]
        let head = head(status, headers: headers + length)
        return Script([.send(head), .repeatedly(piece, count: count)])
    }

    /// An answer without a length, which ends with the connection.
    public static func untilClose(
        _ status: Int,
        headers: [(String, String)] = [],
        body: [UInt8]
    ) -> Script {
        let head = head(status, headers: headers + [("Connection", "close")])
        return Script([.send(head), .send(body), .close])
    }

    /// A text in UTF-8 without a length, which ends with the connection.
    public static func untilClose(
        _ status: Int,
        headers: [(String, String)] = [],
        body: String
    ) -> Script {
        untilClose(status, headers: headers, body: Array(body.utf8))
    }
}
