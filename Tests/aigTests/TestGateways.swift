import AIGateway
import HTTPTypes
import Synchronization

/// Gateways as the API keeps them: a creation may conflict, an update replaces everything, and what
/// is not known is kept, too. A connection can be made to break.
final class TestGateways: Transport {
    /// Where the connection breaks: before the request is carried out, or only its answer is lost.
    enum Break: CaseIterable { case before, after }

    struct State {
        var gateways: [String: JSONObject] = [:]
        var requests = 0
        var changes = 0
    }

    private let state: Mutex<State>
    private let breakAt: (number: Int, kind: Break)?
    private let meanwhile: @Sendable (Request, inout State) -> Void

    /// - Parameters:
    ///   - breakAt: the number of the request at which the connection breaks, counted from 1.
    ///   - meanwhile: what somebody else does before a request is carried out.
    init(
        _ gateways: [String: JSONObject] = [:], breakAt: (number: Int, kind: Break)? = nil,
        meanwhile: @escaping @Sendable (Request, inout State) -> Void = { _, _ in }
    ) {
        state = Mutex(State(gateways: gateways))
        self.breakAt = breakAt
        self.meanwhile = meanwhile
    }

    var gateways: [String: JSONObject] { state.withLock { $0.gateways } }
    var requests: Int { state.withLock { $0.requests } }

    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        try answer(request).exchange
    }

    private func answer(_ request: Request) -> TestAnswer {
        state.withLock { state in
            state.requests += 1
            meanwhile(request, &state)
            let breaks = breakAt.flatMap { $0.number == state.requests ? $0.kind : nil }
            let lost = TestAnswer.failing(
                .connection(ConnectionFailure(kind: .lost, host: "api.test", detail: "lost")))
            guard breaks != .before else { return lost }
            let answer = Self.carryOut(request, &state)
            return breaks == .after ? lost : answer
        }
    }

    private static func carryOut(_ request: Request, _ state: inout State) -> TestAnswer {
        let path = request.url.split(separator: "?")[0]
        let id = path.split(separator: "/").last.map(String.init) ?? ""
        let isList = id == "gateways"
        switch request.method.rawValue {
        case "GET" where isList: return list(request, state)
        case "POST":
            let name = request.json["id"]?.string ?? ""
            guard state.gateways[name] == nil else { return refusal(409, 7001, "conflict") }
            return store(name, request.json, &state)
        case "PUT" where state.gateways[id] != nil:
            for required in ["cache_ttl", "collect_logs", "cache_invalidate_on_update"] {
                if request.json[required] == nil { return refusal(400, 7001, required) }
            }
            return store(id, request.json, &state)
        case "DELETE" where state.gateways[id] != nil:
            return result(.object(state.gateways.removeValue(forKey: id) ?? JSONObject()))
        default: return state.gateways[id].map { result(.object($0)) } ?? refusal(404, 7002, "none")
        }
    }

    private static func list(_ request: Request, _ state: State) -> TestAnswer {
        let numbers = request.url.split(whereSeparator: { "?&=".contains($0) })
        let page = numbers.firstIndex(of: "page").flatMap { Int(numbers[$0 + 1]) } ?? 1
        let all = state.gateways.keys.sorted().compactMap { state.gateways[$0] }
        let items = all.dropFirst((page - 1) * 100).prefix(100).map(JSON.object)
        return .json(
            JSON.object([
                "success": true, "result": .array(Array(items)),
                "result_info": ["total_count": .integer(all.count)],
            ]).text())
    }

    private static func store(_ id: String, _ body: JSON, _ state: inout State) -> TestAnswer {
        state.changes += 1
        var record = body.object ?? JSONObject()
        record["id"] = .string(id)
        record["modified_at"] = .integer(state.changes)
        state.gateways[id] = record
        return result(.object(record))
    }

    private static func result(_ value: JSON) -> TestAnswer {
        .json(JSON.object(["success": true, "result": value]).text())
    }

    private static func refusal(_ status: Int, _ code: Int, _ message: String) -> TestAnswer {
        .json(
            JSON.object([
                "success": false,
                "errors": [["code": .integer(code), "message": .string(message)]],
            ]).text(), status: status)
    }
}
