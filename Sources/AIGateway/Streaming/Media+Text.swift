extension Media {
    /// Begins a text that stands for bytes which ``MediaExtraction`` took out.
    static let mark = "\u{0}media "

    /// Reads media from a JSON member: an address, a `data:` URI or base64.
    init?(kind: String, text: String?) {
        guard let text, !text.isEmpty else { return nil }
        if text.hasPrefix(Self.mark) {
            guard let number = Int(text.dropFirst(Self.mark.count)) else { return nil }
            self.init(kind: kind, content: .pieces(number: number))
        } else if text.hasPrefix("https://") || text.hasPrefix("http://") {
            self.init(kind: kind, content: .address(text))
        } else {
            var decoder = Base64Decoder()
            let encoded = text.hasPrefix("data:") ? text.drop { $0 != "," }.dropFirst() : text[...]
            let bytes = decoder.decode(Array(encoded.utf8)[...]) + decoder.finish()
            guard decoder.isWhole, !bytes.isEmpty else { return nil }
            self.init(kind: kind, content: .bytes(bytes))
        }
    }
}
