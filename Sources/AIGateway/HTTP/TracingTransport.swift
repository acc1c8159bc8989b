import HTTPTypes

/// A transport that tells what goes over the wire, line by line, as `curl -v` does.
///
/// Credentials are told as `***`. What a server echoes is the teller's to leave out.
public struct TracingTransport: Transport {
    private let base: any Transport
    private let showsBodies: Bool
    private let tell: @Sendable (String) -> Void

    public init(
        _ base: any Transport, showsBodies: Bool, tell: @escaping @Sendable (String) -> Void
    ) {
        self.base = base
        self.showsBodies = showsBodies
        self.tell = tell
    }

    public func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        tell("> \(request.method.rawValue) \(request.shownAddress)")
        for field in request.fields { tell("> \(field.name.rawName): \(field.shown)") }
        if showsBodies, let body = request.body { lines(of: body).forEach { tell("> \($0)") } }
        var exchange = try await base.exchange(request)
        for line in exchange.headLines { tell("< \(line)") }
        if showsBodies {
            let body = exchange.body
            exchange.body = ExchangeBody { [tell] in
                TracedChunks(chunks: body.makeAsyncIterator(), tell: tell)
            }
        }
        return exchange
    }

    private func lines(of body: [UInt8]) -> [String] {
        body.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Request {
    /// The address; of a result's only the host, since what follows may be a signature.
    fileprivate var shownAddress: String {
        guard isForResult, let address = try? WebAddress(url) else { return url }
        return "\(address.scheme)://\(address.host)/…"
    }
}

extension HTTPField {
    /// The value, unless it proves who is asking.
    fileprivate var shown: String {
        guard HTTPField.Name.credentials.contains(name) else { return value }
        return value.hasPrefix("Bearer ") ? "Bearer ***" : "***"
    }
}

/// Tells each line of a body when it is complete, so that nothing in it is cut in two.
private struct TracedChunks: ExchangeBodySource {
    /// A longer line is told by its length.
    private static let longestLine = 64 << 10

    var chunks: ExchangeBody.AsyncIterator
    let tell: @Sendable (String) -> Void
    private var line: [UInt8] = []
    private var lineLength = 0

    init(chunks: ExchangeBody.AsyncIterator, tell: @escaping @Sendable (String) -> Void) {
        self.chunks = chunks
        self.tell = tell
    }

    mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(GatewayError) -> [UInt8]? {
        guard let chunk = try await chunks.next(isolation: actor) else {
            endLine()
            return nil
        }
        for byte in chunk {
            guard byte != 0x0A else {
                endLine()
                continue
            }
            lineLength += 1
            if lineLength <= Self.longestLine { line.append(byte) }
        }
        return chunk
    }

    private mutating func endLine() {
        let isWhole = lineLength <= Self.longestLine
        let text = isWhole ? String(decoding: line, as: UTF8.self) : "[\(lineLength) bytes]"
        if lineLength > 0 { tell("< " + text) }
        line.removeAll(keepingCapacity: true)
        lineLength = 0
    }
}
