import AIGateway

/// Whether the API's address can be used.
struct AddressCheck: Check {
    let name = "address"

    func examine(_ patient: inout Patient) async throws -> Finding {
        let obstacle = patient.obstacle
        patient.obstacle = "the address can't be used"
        let credentials: Credentials
        do {
            credentials = try Credentials(
                patient.account, source: patient.source, world: patient.world)
        } catch {
            var finding = Finding(error)
            finding.fix = finding.fix ?? "give base_url and gateway_host https addresses, or none"
            return finding
        }
        patient.obstacle = obstacle
        patient.credentials = credentials
        patient.accountID = credentials.accountID
        return .ok(credentials.baseURL)
    }
}
