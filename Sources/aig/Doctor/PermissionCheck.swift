import AIGateway

/// Whether the token has a permission, tried by reading something.
struct PermissionCheck: Check {
    let name: String
    /// As the dashboard names it.
    let permission: String
    /// What goes without it.
    let use: String
    /// What is read. `{gateway}` stands for the gateway in use.
    let path: String
    var query: [(name: String, value: String)] = [("page", "1"), ("per_page", "1")]

    static let workersAI = PermissionCheck(
        name: "workers-ai", permission: "Workers AI: Read", use: "'@cf/…' models and 'aig models'",
        path: "ai/models/search",
        query: [("search", "aig-doctor-seeks-nothing"), ("per_page", "1")])
    static let gateways = PermissionCheck(
        name: "gateways", permission: "AI Gateway: Read", use: "'aig gateways'",
        path: "ai-gateway/gateways")
    static let logs = PermissionCheck(
        name: "logs", permission: "AI Gateway: Read", use: "'aig logs'",
        path: "ai-gateway/gateways/{gateway}/logs")
    static let providerKeys = PermissionCheck(
        name: "provider-keys", permission: "Secrets Store: Read", use: "'aig keys'",
        path: "ai-gateway/gateways/{gateway}/provider_configs")
    static let billing = PermissionCheck(
        name: "billing", permission: "AI Gateway: Read", use: "'aig billing'",
        path: "ai-gateway/billing/credit-balance", query: [])

    func examine(_ patient: inout Patient) async throws -> Finding {
        if let obstacle = patient.obstacle { return .notChecked(obstacle) }
        let needsGateway = path.contains("{gateway}")
        guard !needsGateway || patient.hasGateway != false else {
            return .notChecked("there is no gateway '\(patient.gateway.id)'")
        }
        let id = PercentCoding.encode(patient.gateway.id)
        let answer = try await patient.probe(
            path.replacing("{gateway}", with: id), query: query)
        guard let refusal = answer.refusal else { return .ok("the token has '\(permission)'") }
        guard [401, 403].contains(refusal.status) else {
            return Finding(GatewayError.refused(refusal))
        }
        return .warning(
            "the token lacks '\(permission)', which \(use) needs",
            fix: "add it to the token, for this account, if you want that")
    }
}
