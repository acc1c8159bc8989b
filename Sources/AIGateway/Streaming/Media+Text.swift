extension Media {
    /// Reads media from a JSON member: an address, a `data:` URI or base64.
    init?(kind: String, text: String?) {
        guard let text, !text.isEmpty else { return nil }
        if text.hasPrefix("https://") || text.hasPrefix("http://") {
            self.init(kind: kind, content: .address(text))
            return
        }
        let encoded = text.hasPrefix("data:") ? text.drop { $0 != "," }.dropFirst() : text[...]
        let data = Data(base64Encoded: String(encoded), options: .ignoreUnknownCharacters)
        guard let data, !data.isEmpty else { return nil }
        self.init(kind: kind, content: .bytes(Array(data)))
    }
}
