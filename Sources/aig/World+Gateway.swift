import AIGateway
import Terminal

extension World {
    /// The client for these settings: finds token and account, and watches the wire when asked to.
    func gateway(for settings: Settings, call: CallFlags) async throws -> Gateway {
        let credentials = settings.credentials
        let token = try await credentials.token(in: self)
        let network = try transport(settings.network)
        let wire: any Transport =
            call.verbose > 0
            ? TracingTransport(network, showsBodies: call.verbose > 1) { line in
                console.remark(Sanitizer.sanitize(line))
            } : network
        let found = AccountLookup(token: token, baseURL: credentials.baseURL, world: self)
        let id =
            if let id = credentials.accountID { id } else {
                try await found.accountID(asking: wire)
            }
        return Gateway(
            account: Account(id: id, token: token, baseURL: credentials.baseURL), transport: wire)
    }
}
