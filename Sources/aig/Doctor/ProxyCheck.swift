import AIGateway

/// Whether the proxy can be used, if there is one.
struct ProxyCheck: Check {
    let name = "proxy"

    func examine(_ patient: inout Patient) async throws -> Finding {
        guard let address = patient.credentials?.baseURL else {
            return .notChecked(patient.obstacle ?? "no address")
        }
        let proxy: ProxyAddress?
        do {
            proxy = try NetworkOptions.proxy(
                to: WebAddress(address), environment: patient.world.environment)
        } catch {
            patient.obstacle = "the proxy's address can't be used"
            throw error
        }
        guard let proxy else { return .ok("none") }
        if case .failure(let error) = try await patient.greet(),
            case .connection(let failure) = error, failure.kind == .proxy
        {
            return Finding(error)
        }
        return .ok("\(proxy.host):\(proxy.port)")
    }
}
