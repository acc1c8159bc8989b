import AIGateway
import HTTPTypes

/// Fetches a result that the answer only points to.
struct Download {
    /// What is fetched at most unless `--max-download` says otherwise.
    static let defaultLimit = SizeArgument(bytes: 4 << 30)

    /// How many bytes tell a page from a picture.
    private static let prefix = 512

    let kind: String
    let limit: Int
    /// Where it comes from, for a person: a whole address may be signed.
    let source: String

    init(_ address: String, kind: String, limit: SizeArgument?) {
        self.kind = kind
        self.limit = (limit ?? Self.defaultLimit).bytes
        let host = try? WebAddress(address).host
        source = (host ?? "an unknown host") + "/…"
    }

    /// - Throws: ``GatewayError/malformed(_:)`` for a page where media should be,
    ///   ``Failure/badData(_:)`` for more than the limit.
    func run(_ exchange: Exchange, into products: inout Products, isAlone: Bool) async throws {
        let total = exchange.fields[.contentLength].flatMap { Int($0) }
        if let total { try check(total) }
        let type = exchange.fields[.contentType].map { String($0.prefix { $0 != ";" }) }
        var chunks = exchange.body.makeAsyncIterator()
        var head: [UInt8] = []
        var failure: GatewayError?
        do throws(GatewayError) {
            while head.count < Self.prefix, let chunk = try await chunks.next() { head += chunk }
        } catch {
            guard !head.isEmpty else { throw error }
            failure = error
        }
        try check(head.count)
        try check(head, type)
        let index = try products.begin(kind: kind, type: type, isAlone: isAlone)
        try products.write(head, to: index, of: total)
        // What came before the connection broke is kept.
        if let failure { throw failure }
        var count = head.count
        while let chunk = try await chunks.next() {
            count += chunk.count
            try check(count)
            try products.write(chunk, to: index, of: total)
        }
        products.complete(index)
    }

    private func check(_ count: Int) throws {
        guard count > limit else { return }
        throw Failure.badData(
            "the \(kind) at \(source) is larger than \(limit.sizeText); --max-download allows more")
    }

    private func check(_ head: [UInt8], _ type: String?) throws {
        guard !head.isEmpty else {
            throw GatewayError.malformed("the \(kind) at \(source) is empty")
        }
        let isText = MediaType.of(head) == "text/plain" && !MediaType.isDrawing(head)
        guard isText, kind != "file" else { return }
        throw GatewayError.malformed(
            "\(source) has a text (\(type ?? "of no type")) where the \(kind) should be")
    }
}
