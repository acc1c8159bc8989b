import AIGateway

extension Attachment {
    /// Name and type, for a person.
    var summary: String { "\(name) (\(mediaType))" }
}
