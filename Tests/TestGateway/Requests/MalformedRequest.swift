/// Bytes that are no HTTP/1 request.
struct MalformedRequest: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
