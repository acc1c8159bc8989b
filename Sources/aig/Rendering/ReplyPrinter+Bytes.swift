import AIGateway
import HTTPTypes

extension ReplyPrinter {
    /// Prints a body as it comes, whatever the form: bytes have no other.
    ///
    /// - Parameter mediaType: what it is; `nil` for the text of a JSON answer.
    mutating func printBytes(of reply: Reply, _ mediaType: String?) async throws {
        isDecoded = false
        if mediaType == "text/html" {
            throw GatewayError.malformed("an HTML page instead of an answer")
        }
        if let mediaType, !mediaType.hasPrefix("text/") {
            return try await saveBytes(of: reply, mediaType)
        }
        hasText = true
        if mediaType != nil { try checkProduct() }
        var isEmpty = true
        for try await chunk in reply.body where !chunk.isEmpty {
            isEmpty = false
            take(chunk)
            try flush()
        }
        try check(isEmpty: isEmpty)
        if form == .text, mediaType != nil { try sink.endLine() }
    }

    private mutating func saveBytes(of reply: Reply, _ mediaType: String) async throws {
        hasMedia = true
        try checkProduct()
        let kind = String(mediaType.prefix { $0 != "/" })
        let total = reply.metadata.fields[.contentLength].flatMap { Int($0) }
        let index = try products.begin(kind: kind, type: mediaType, isAlone: sink.isEmpty)
        var isEmpty = true
        for try await chunk in reply.body where !chunk.isEmpty {
            isEmpty = false
            try products.write(chunk, to: index, of: total)
        }
        try check(isEmpty: isEmpty)
        products.complete(index)
    }

    private func check(isEmpty: Bool) throws {
        guard isEmpty else { return }
        throw GatewayError.malformed("the answer's body is empty")
    }
}
