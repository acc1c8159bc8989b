import AIGateway

/// Whether the API can be reached.
struct NetworkCheck: Check {
    let name = "network"

    func examine(_ patient: inout Patient) async throws -> Finding {
        guard let address = patient.credentials?.baseURL,
            patient.obstacle == nil
                || patient.greeting != nil
        else {
            return .notChecked(patient.obstacle ?? "no address")
        }
        let host = try WebAddress(address).host
        guard case .failure(let error) = try await patient.greet() else {
            return .ok("\(host) answers")
        }
        // Named where it belongs.
        switch error {
        case .connection(let failure) where failure.kind == .proxy:
            return .notChecked("the proxy refuses")
        case .connection(let failure) where failure.kind == .tls:
            return .ok("\(host) is there")
        default: return Finding(error)
        }
    }
}
