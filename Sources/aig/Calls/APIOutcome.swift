import AIGateway

/// What a raw call brought: a body to print, and the refusal when it is one.
struct APIOutcome: Sendable {
    let body: ExchangeBody
    let refusal: Refusal?
    /// The status line and the header fields, as HTTP/1.1 would write them.
    let head: String
    let isBinary: Bool

    /// The most of a refusal's body that is printed: 64 MiB.
    private static let largestRefusal = 64 << 20

    /// - Parameter throwsPassing: whether a refusal whose cause is passing is thrown, so that the
    ///   call is made again.
    init(_ exchange: Exchange, throwsPassing: Bool) async throws {
        head = (exchange.headLines + ["", ""]).joined(separator: "\n")
        let type = ReplyMetadata(exchange).contentType?.lowercased() ?? ""
        isBinary =
            !["json", "text/", "event-stream", "xml"].contains(where: type.contains)
            && !type.isEmpty
        guard !exchange.isSuccess else {
            body = exchange.body
            refusal = nil
            return
        }
        let (refusal, bytes) = try await exchange.refusal(bytes: Self.largestRefusal)
        if throwsPassing, refusal.isPassing { throw GatewayError.refused(refusal) }
        self.refusal = refusal
        // A page of the edge explains nothing that its status doesn't.
        body = ExchangeBody(chunks: type.contains("html") ? [] : [bytes])
    }
}
