extension Media {
    /// The members in which models give what they made, and what it is.
    ///
    /// Source: https://developers.cloudflare.com/ai/models/ and OpenAI's reference of images.
    private static let members: [(name: StaticString, kind: String)] = [
        ("image", "image"), ("images", "image"), ("audio", "audio"), ("music", "audio"),
        ("video", "video"), ("videos", "video"), ("b64_json", "image"),
    ]

    /// The names of those members.
    static let memberNames = Set(members.map { "\($0.name)" } + ["data"])

    /// All media in a finished answer, in the answer's order.
    static func all(in body: JSONView) -> [Media] {
        let named = members.flatMap { all(of: $0.kind, in: body[$0.name]) }
        // OpenAI's list of images. Vectors are called `data` as well, but are lists themselves.
        let listed = body["data"].elements.filter(\.isObject).flatMap { all(of: "image", in: $0) }
        return named + listed
    }

    /// A text, an object that has one, or a list of either.
    private static func all(of kind: String, in value: JSONView) -> [Media] {
        if value.isArray { return value.elements.flatMap { all(of: kind, in: $0) } }
        let text =
            value.string ?? value["url"].string ?? value["b64_json"].string
            ?? value["base64"].string ?? value["data"].string
        return Media(kind: kind, text: text).map { [$0] } ?? []
    }
}
