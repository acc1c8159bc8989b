import AIGateway

/// Whether the API's address can be used.
struct AddressCheck: Check {
    let name = "address"

    func examine(_ patient: inout Patient) async throws -> Finding {
        let obstacle = patient.obstacle
        patient.obstacle = "the address can't be used"
        let credentials = try Credentials(
            patient.account, source: patient.source, world: patient.world)
        patient.obstacle = obstacle
        patient.credentials = credentials
        patient.accountID = credentials.accountID
        return .ok(credentials.baseURL)
    }
}
