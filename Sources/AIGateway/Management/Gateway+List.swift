import HTTPTypes

extension Gateway {
    /// Every item of a list, page by page, until `limit`.
    ///
    /// A list may ignore the paging it is asked for, have smaller pages of its own, or leave out
    /// the total. So it is over when the total is reached, or when a page brings nothing new.
    ///
    /// - Parameters:
    ///   - member: the member of the answer that holds the list, where it isn't the answer itself.
    ///   - identifier: the member of an item that tells it from others.
    func list(
        _ path: String, query: [(name: String, value: String)] = [], pageSize: Int,
        limit: Int? = nil, member: String? = nil, identifier: String = "id"
    ) async throws(GatewayError) -> [JSON] {
        var items: [JSON] = []
        var seen: Set<String> = []
        for page in 1...Self.mostPages {
            let request = try pageRequest(path, query: query, page: page, size: pageSize)
            let envelope = try await Envelope(try await send(request))
            let inner = member.flatMap { envelope.result[$0] }
            guard let found = (inner ?? envelope.result).array else {
                throw .malformed("the answer has no list")
            }
            let new = found.filter { item in
                seen.insert((item[identifier] ?? item).text()).inserted
            }
            items += new
            let total = envelope.resultInfo["total_count"]?.integer
            let isWhole = total.map { items.count >= $0 } ?? false
            if new.isEmpty || isWhole || items.count >= (limit ?? .max) { break }
        }
        return Array(items.prefix(limit ?? items.count))
    }

    /// One page of a list, counted from 1.
    func pageRequest(
        _ path: String, query: [(name: String, value: String)], page: Int, size: Int
    ) throws(GatewayError) -> Request {
        let paging = [(name: "page", value: "\(page)"), (name: "per_page", value: "\(size)")]
        return try request(.get, path, query: query + paging)
    }

    /// A list that never ends is left after so many pages.
    private static var mostPages: Int { 10_000 }
}
