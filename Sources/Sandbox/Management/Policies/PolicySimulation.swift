/// What the policies of a gateway would do with a request.
struct PolicySimulation {
    private let policies: [Policy]
    private let request: PolicyRequest
    /// What has been spent, by the names of policies.
    private let usage: JSONValue

    static let shape = Shape.record([
        .optional("identity", .map(.any)), .optional("model", .text(0...Int.max)),
        .optional("provider", .text(0...Int.max)),
        .optional("bucketUsage", .map(.record([.required("spent", .number)]))),
    ])

    init(_ body: JSONValue, policies: [JSONValue]) {
        self.policies = policies.map(Policy.init)
        request = PolicyRequest(
            identity: body["identity"] ?? [:], model: body["model"]?.text ?? "",
            provider: body["provider"]?.text ?? "")
        usage = body["bucketUsage"] ?? [:]
    }

    var body: JSONValue {
        let applying = policies.filter { $0.applies(to: request) }
        let block = applying.first { $0.action == .block }
        let isDenied = applying.isEmpty && !policies.isEmpty
        let caps = block == nil ? caps(among: applying) : []
        let decision =
            block != nil || isDenied ? "block" : caps.isEmpty ? "no-limit" : "check_limits"
        let enforcement: JSONValue =
            decision == "block"
            ? ["allowed": false, "reason": "blocked", "policyName": .optional(block?.name)]
            : caps.first(where: isReached).map(refusal) ?? ["allowed": true]
        return [
            "evaluation": [
                "decision": .string(decision), "buckets": .array(caps.map(body)),
            ],
            "enforcement": enforcement,
            "policiesEvaluated": .integer(policies.count),
        ]
    }

    private struct Cap {
        let bucket: String
        let policyName: String
        let amount: Double
        let period: String
    }

    /// The highest cap of each bucket and period; one policy without a cap frees its bucket.
    private func caps(among policies: [Policy]) -> [Cap] {
        let buckets = Dictionary(grouping: policies) { $0.bucket(for: request) ?? "" }
        return buckets.sorted { $0.key < $1.key }.flatMap { bucket, policies -> [Cap] in
            guard !policies.contains(where: { $0.action == .allow }) else { return [] }
            let caps = policies.compactMap { policy -> Cap? in
                guard case .limit(let amount, let period) = policy.action else { return nil }
                return Cap(
                    bucket: bucket, policyName: policy.name, amount: amount, period: period)
            }
            return caps.filter { cap in
                caps.allSatisfy { $0.period != cap.period || $0.amount <= cap.amount }
            }
        }
    }

    private func spent(_ cap: Cap) -> Double {
        usage[cap.policyName]?["spent"]?.double ?? 0
    }

    private func isReached(_ cap: Cap) -> Bool {
        spent(cap) >= cap.amount
    }

    private func body(_ cap: Cap) -> JSONValue {
        [
            "bucket": .string(cap.bucket), "policyName": .string(cap.policyName),
            "limit": .number(cap.amount), "period": .string(cap.period),
        ]
    }

    private func refusal(_ cap: Cap) -> JSONValue {
        [
            "allowed": false, "reason": "limit_exceeded", "bucket": .string(cap.bucket),
            "spent": .number(spent(cap)), "limit": .number(cap.amount),
            "policyName": .string(cap.policyName),
        ]
    }
}
