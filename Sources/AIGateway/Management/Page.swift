import HTTPTypes

extension Gateway {
    /// Every item of a list, page by page, until `limit`.
    ///
    /// A list may ignore the paging it is asked for, or leave out the total. So it is over when a
    /// page is empty, when the total is reached, or when a page brings nothing new.
    ///
    /// - Parameter identifier: the member that tells items apart.
    func list(
        _ path: String, query: [(name: String, value: String)] = [], pageSize: Int,
        identifier: String = "id", limit: Int? = nil
    ) async throws(GatewayError) -> [JSON] {
        var items: [JSON] = []
        var seen: Set<String> = []
        for page in 1...Self.mostPages {
            let paging = [("page", "\(page)"), ("per_page", "\(pageSize)")]
            let envelope = try await call(
                .get, path, query: query + paging.map { (name: $0.0, value: $0.1) })
            guard let found = envelope.result.array else {
                throw .malformed("the answer has no list")
            }
            let new = found.filter { item in
                item[identifier].map { seen.insert($0.text()).inserted } ?? true
            }
            items += new
            let total = envelope.resultInfo["total_count"]?.integer
            let isFull = total.map { items.count >= $0 } ?? (found.count < pageSize)
            if new.isEmpty || isFull || items.count >= (limit ?? .max) { break }
        }
        return Array(items.prefix(limit ?? items.count))
    }

    /// A list that never ends is left after so many pages.
    private static var mostPages: Int { 10_000 }
}
