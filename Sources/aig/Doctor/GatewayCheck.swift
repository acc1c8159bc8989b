import AIGateway

/// Whether the gateway is there.
struct GatewayCheck: Check {
    let name = "gateway"

    func examine(_ patient: inout Patient) async throws -> Finding {
        if let obstacle = patient.obstacle { return .notChecked(obstacle) }
        let (id, isNamed) = patient.gateway
        let answer = try await patient.probe(
            "ai-gateway/gateways/" + PercentCoding.encode(id))
        guard let refusal = answer.refusal else {
            patient.hasGateway = true
            return .ok("'\(id)' is there")
        }
        switch refusal.status {
        case 401, 403:
            return .notChecked("the token may not read gateways; the endpoints below tell")
        case 404:
            patient.hasGateway = false
            guard isNamed else {
                return .ok("'\(id)' is made by the first question that goes through it")
            }
            return .failure(
                "there is no gateway '\(id)'",
                fix: "see 'aig gateways list', or make it: aig gateways create \(id)", .refused)
        default: return Finding(GatewayError.refused(refusal))
        }
    }
}
