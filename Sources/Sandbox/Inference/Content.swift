import HTTPTypes

/// The body of a call to a model: JSON, a form with a file, or nothing but a file.
struct Content: Sendable {
    let input: JSONValue
    /// Sound or a picture.
    let upload: [UInt8]?

    init(_ call: Call) throws(Refusal) {
        if let form = try MultipartForm(call) {
            input = form.object
            upload = form.parts.first { $0.fileName != nil }?.content
        } else if let bytes = Self.upload(in: call) {
            (input, upload) = ([:], bytes)
        } else {
            (input, upload) = (try call.object(), nil)
        }
    }

    /// Documentation sends sound with curl's own content type, so only the body itself can tell.
    private static func upload(in call: Call) -> [UInt8]? {
        let isJSON = call.fields[.contentType]?.hasPrefix("application/json") ?? false
        let brace = UInt8(ascii: "{")
        return isJSON || call.body.isEmpty || call.body.first == brace ? nil : call.body
    }
}
