/// The bytes of an answer, pulled chunk by chunk. Where chunks begin and end means nothing.
///
/// It can be read once. Dropping it, or its iterator, abandons the answer.
public struct ExchangeBody: Sendable, AsyncSequence {
    public typealias Element = [UInt8]
    public typealias Failure = GatewayError

    private let makeSource: @Sendable () -> any ExchangeBodySource

    /// A body whose chunks come from `source`.
    public init(_ source: @escaping @Sendable () -> any ExchangeBodySource) {
        self.makeSource = source
    }

    /// A body of known chunks.
    public init(chunks: [[UInt8]]) {
        self.init { KnownChunks(chunks: chunks[...]) }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: makeSource()) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        public typealias Failure = GatewayError

        private var source: any ExchangeBodySource

        init(source: any ExchangeBodySource) { self.source = source }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(GatewayError) -> [UInt8]? {
            try await source.next(isolation: actor)
        }

        public mutating func next() async throws(GatewayError) -> [UInt8]? {
            try await next(isolation: #isolation)
        }
    }
}

/// Where the chunks of a body come from.
public protocol ExchangeBodySource {
    /// The next chunk, or `nil` after the last.
    mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(GatewayError) -> [UInt8]?
}

private struct KnownChunks: ExchangeBodySource {
    var chunks: ArraySlice<[UInt8]>

    mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(GatewayError) -> [UInt8]? {
        chunks.popFirst()
    }
}

extension ExchangeBody {
    /// The body's first bytes, at most `limit`; the rest is abandoned.
    public func prefix(bytes limit: Int) async throws(GatewayError) -> [UInt8] {
        var bytes: [UInt8] = []
        var iterator = makeAsyncIterator()
        while bytes.count < limit, let chunk = try await iterator.next() {
            bytes += chunk.prefix(limit - bytes.count)
        }
        return bytes
    }

    /// As ``prefix(bytes:)``, for an answer that is worth nothing when a part of it is missing.
    ///
    /// - Throws: ``ConnectionFailure/Kind/lost`` when it breaks off.
    public func whole(bytes limit: Int) async throws(GatewayError) -> [UInt8] {
        do throws(GatewayError) {
            return try await prefix(bytes: limit)
        } catch {
            guard case .truncated(let detail) = error else { throw error }
            throw .connection(
                ConnectionFailure(
                    kind: .lost, host: "the API", detail: detail ?? "the answer was cut short"))
        }
    }
}
