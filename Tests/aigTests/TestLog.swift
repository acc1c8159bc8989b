import AIGateway
import Foundation
import HTTPTypes
import Synchronization

/// A gateway's log behind a scripted wire: it grows, shrinks and fails as the test says.
final class TestLog: Transport {
    struct Entry: Sendable {
        let number: Int
        /// Milliseconds since ``start``.
        let time: Int
        fileprivate let json: JSON

        init(number: Int, time: Int, members: JSONObject = JSONObject()) {
            self.number = number
            self.time = time
            let made = LogTime(nanoseconds: TestLog.start + Int64(time) * 1_000_000)
            var all = JSONObject([
                ("id", .string("e\(number)")), ("created_at", .string(made.text)),
            ])
            all.merge(members)
            json = .object(all)
        }
    }

    struct State: Sendable {
        var entries: [Entry] = []
        var requests: [Request] = []
        /// Requests that were tried, counting those that fail.
        var tries = 0
        var deleted: [[LogFilter]] = []
    }

    static let start: Int64 = 1_799_999_000_000_000_000

    private let state: Mutex<State>
    private let knowsFilters: Bool
    private let knowsTotals: Bool
    private let hook: @Sendable (inout State) throws(GatewayError) -> Void

    /// - Parameter hook: what happens before each request is answered.
    init(
        _ entries: [Entry], knowsFilters: Bool = true, knowsTotals: Bool = true,
        hook: @escaping @Sendable (inout State) throws(GatewayError) -> Void = { _ in }
    ) {
        state = Mutex(State(entries: entries))
        self.knowsFilters = knowsFilters
        self.knowsTotals = knowsTotals
        self.hook = hook
    }

    var requests: [Request] { state.withLock { $0.requests } }
    var deleted: [[LogFilter]] { state.withLock { $0.deleted } }

    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        let result = state.withLock { state -> Result<JSON, GatewayError> in
            state.tries += 1
            do throws(GatewayError) {
                try hook(&state)
            } catch {
                return .failure(error)
            }
            state.requests.append(request)
            guard request.method == .get else {
                state.deleted.append(Self.filters(of: request))
                return .success(["success": true])
            }
            return .success(self.page(request, of: state.entries))
        }
        let body = try result.get().encoded()
        return Exchange(
            status: 200, fields: [.contentType: "application/json"],
            body: ExchangeBody(chunks: [body]))
    }

    private func page(_ request: Request, of entries: [Entry]) -> JSON {
        let filters = knowsFilters ? Self.filters(of: request).map(Self.test) : []
        let found = entries.filter { entry in filters.allSatisfy { $0(entry) } }
        let rising = found.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        let isRising = Self.query(request, "order_by_direction") == "asc"
        let sorted = isRising ? rising : rising.reversed()
        let size = Int(Self.query(request, "per_page") ?? "") ?? 20
        let first = ((Int(Self.query(request, "page") ?? "") ?? 1) - 1) * size
        let page = sorted.dropFirst(first).prefix(size).map(\.json)
        let info: JSON = knowsTotals ? ["total_count": .integer(sorted.count)] : [:]
        return ["success": true, "result": .array(page), "result_info": info]
    }

    static func query(_ request: Request, _ name: String) -> String? {
        let query = request.url.split(separator: "?", maxSplits: 1).last ?? ""
        let pair = query.split(separator: "&").first { $0.hasPrefix(name + "=") }
        return pair?.dropFirst(name.count + 1).removingPercentEncoding
    }

    static func filters(of request: Request) -> [LogFilter] {
        let json = query(request, "filters").flatMap { try? JSON(parsing: $0) }
        return (json?.array ?? []).compactMap { filter in
            guard let key = filter["key"]?.string,
                let comparison = filter["operator"]?.string.flatMap(LogFilter.Comparison.init)
            else { return nil }
            return LogFilter(key, comparison, filter["value"]?.array ?? [])
        }
    }

    private static func test(_ filter: LogFilter) -> (Entry) -> Bool {
        let words = Set(filter.values.compactMap(\.string))
        let moment = words.first.flatMap(LogTime.init)?.nanoseconds ?? start
        switch (filter.key, filter.comparison) {
        case ("created_at", .less): return { start + Int64($0.time) * 1_000_000 < moment }
        case ("created_at", .greater): return { start + Int64($0.time) * 1_000_000 > moment }
        case ("id", .equal): return { words.contains("e\($0.number)") }
        default: return { _ in true }
        }
    }
}
