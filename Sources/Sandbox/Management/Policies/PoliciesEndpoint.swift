import HTTPTypes

/// Who may use which models of a gateway, and for how much.
struct PoliciesEndpoint: Sendable {
    let store: SandboxStore
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways/*/policies"

    var routes: [Route] {
        [
            Route(.get, Self.path) { call, gateway in try await list(call, of: gateway[0]) },
            Route(.post, Self.path) { call, gateway in try await create(call, of: gateway[0]) },
            Route(.post, Self.path + "/commit") { _, gateway in
                let policies = try await store.commitPolicies(of: gateway[0])
                return .envelope([
                    "committed": .integer(policies.count), "failed": 0,
                    "policies": .array(policies.map(\.body)),
                ])
            },
            Route(.post, Self.path + "/simulate") { call, gateway in
                let body = try call.object(PolicySimulation.shape)
                let policies = try await store.policies(of: gateway[0], withDrafts: true)
                return .envelope(PolicySimulation(body, policies: policies.map(\.body)).body)
            },
            Route(.get, Self.path + "/*") { call, parts in
                try await fetch(parts[1], of: parts[0], call)
            },
            Route(.put, Self.path + "/*") { call, parts in
                try await change(parts[1], of: parts[0], call)
            },
            Route(.delete, Self.path + "/*") { _, parts in
                .envelope(try await store.removePolicy(parts[1], of: parts[0]).body)
            },
        ]
    }

    private func list(_ call: Call, of gateway: String) async throws -> Answer {
        let withDrafts = try call.flag("includeStaging") ?? false
        let policies = try await store.policies(of: gateway, withDrafts: withDrafts)
        let live = try await store.policies(of: gateway, withDrafts: false)
        return .envelope(
            .array(
                policies.map { live.contains($0) ? $0.body : $0.body.merging(["staging": true]) }))
    }

    private func fetch(_ id: String, of gateway: String, _ call: Call) async throws -> Answer {
        let withDrafts = try call.flag("includeStaging") ?? false
        let policies = try await store.policies(of: gateway, withDrafts: withDrafts)
        guard let policy = policies.first(where: { $0.id == id }) else {
            throw Refusal.notFound("Policy \(id)")
        }
        let live = try await store.policies(of: gateway, withDrafts: false)
        return .envelope(
            live.contains(policy) ? policy.body : policy.body.merging(["uncommitted": true]))
    }

    private func create(_ call: Call, of gateway: String) async throws -> Answer {
        let body = try Self.settings(in: call, requiring: true)
        let commits = try call.flag("commit") ?? false
        let defaults: JSONValue = ["resource": "*", "condition": "true"]
        var policy = StoredRecord(defaults.merging(body), at: clock())
        policy.stampInSeconds()
        return Self.answer(
            try await store.putPolicy(policy, of: gateway, commits: commits), commits: commits)
    }

    private func change(_ id: String, of gateway: String, _ call: Call) async throws -> Answer {
        let body = try Self.settings(in: call, requiring: false)
        let commits = try call.flag("commit") ?? false
        let now = clock()
        let policy = try await store.changePolicy(id, of: gateway, commits: commits) {
            $0.change(to: body, at: now)
            $0.stampInSeconds(modifiedAt: now)
        }
        return Self.answer(policy, commits: commits)
    }

    private static func settings(
        in call: Call, requiring isRequired: Bool
    ) throws(Refusal) -> JSONValue {
        let body = try call.object(.policy(requiring: isRequired))
        let faults = Policy.faults(in: body)
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return body
    }

    private static func answer(_ policy: StoredRecord, commits: Bool) -> Answer {
        .json([
            "success": true, "errors": [], "messages": [], "result": policy.body,
            "committed": .bool(commits),
        ])
    }
}

extension StoredRecord {
    /// Unlike all else, policies have their times in seconds, and under another name.
    fileprivate mutating func stampInSeconds(modifiedAt now: Timestamp? = nil) {
        body["modified_at"] = nil
        body["created_at"] = .integer(createdAt.seconds)
        body["updated_at"] = .integer((now ?? createdAt).seconds)
    }
}
