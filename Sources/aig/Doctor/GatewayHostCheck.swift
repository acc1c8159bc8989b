import AIGateway

/// Whether the gateway host can be reached with the token. Only some commands need it.
struct GatewayHostCheck: Check {
    let name = "gateway-host"

    func examine(_ patient: inout Patient) async throws -> Finding {
        if let obstacle = patient.obstacle { return .notChecked(obstacle) }
        guard let client = patient.client, patient.hasGateway == true else {
            return .notChecked("whether there is a gateway is not known")
        }
        let use = "'aig api --provider', --compat and --fallback need it"
        let answer: ProbeAnswer
        do throws(GatewayError) {
            answer = try await client.probe(
                try client.compatModelsRequest(gateway: patient.gateway.id))
        } catch {
            if error == .cancelled { throw error }
            return .warning(Finding(error).detail + "; " + use, fix: Finding(error).fix)
        }
        guard let refusal = answer.refusal else {
            return .ok((patient.credentials?.gatewayHost ?? "") + " answers")
        }
        let finding = Finding(GatewayError.refused(refusal))
        return .warning(finding.detail + "; " + use, fix: finding.fix)
    }
}
