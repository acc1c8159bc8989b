import AIGateway
import Terminal

extension World {
    /// The client for these settings: finds token and account, and watches the wire when asked to.
    ///
    /// - Parameter needsAccount: whether an account that is not named must be found.
    func gateway(
        for settings: Settings, call: CallFlags, watch: SilenceWatch, needsAccount: Bool = true
    ) async throws -> Gateway {
        let credentials = settings.credentials
        let token = try await credentials.token(in: self)
        let network = WatchedTransport(base: try transport(settings.network), watch: watch)
        let wire: any Transport =
            call.verbose > 0
            ? TracingTransport(network, showsBodies: call.verbose > 1) { line in
                console.remark(line)
            } : network
        var id = credentials.accountID
        if id == nil, needsAccount {
            let lookup = AccountLookup(token: token, baseURL: credentials.baseURL, world: self)
            id = try await Retrying(settings, in: self).run { _ in
                try await lookup.accountID(asking: wire)
            }
        }
        return Gateway(
            account: Account(id: id ?? "", token: token, baseURL: credentials.baseURL),
            transport: wire, extraFields: settings.extraFields)
    }
}
