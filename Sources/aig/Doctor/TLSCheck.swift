import AIGateway

/// Whether the server's certificate is trusted.
struct TLSCheck: Check {
    let name = "tls"

    func examine(_ patient: inout Patient) async throws -> Finding {
        guard let credentials = patient.credentials else {
            return .notChecked(patient.obstacle ?? "no address")
        }
        guard try WebAddress(credentials.baseURL).scheme == "https" else {
            return .ok("not needed on this machine")
        }
        switch patient.greeting {
        case .success: return .ok("the certificate is trusted, by " + trust(in: patient.world))
        case .failure(.connection(let failure)) where failure.kind == .tls:
            return Finding(GatewayError.connection(failure))
        case .failure, nil: return .notChecked(patient.obstacle ?? "no connection")
        }
    }

    private func trust(in world: World) -> String {
        let own = ["SSL_CERT_FILE", "SSL_CERT_DIR"].compactMap { name in
            world.variable(name).map { "\(name)=\($0)" }
        }
        return own.isEmpty ? "the system's CAs" : own.joined(separator: ", ")
    }
}
