import AIGateway
import Terminal

extension World {
    /// The client for these settings: finds token and account, and watches the wire when asked to.
    ///
    /// - Parameters:
    ///   - needsAccount: whether an account that is not named must be found.
    ///   - retrying: how each request is asked again; `nil` leaves that to the caller.
    func gateway(
        for settings: Settings, call: CallFlags, watch: SilenceWatch, needsAccount: Bool = true,
        retrying: Retrying? = nil
    ) async throws -> Gateway {
        let credentials = settings.credentials
        let token = try await credentials.token(in: self)
        let wire = try wire(
            for: settings, call: call, watch: watch, readsWhole: retrying != nil)
        var id = credentials.accountID
        if id == nil, needsAccount {
            let lookup = AccountLookup(token: token, baseURL: credentials.baseURL, world: self)
            id = try await Retrying(settings, in: self).run { _ in
                try await lookup.accountID(asking: wire)
            }
        }
        return Gateway(
            account: Account(
                id: id ?? "", token: token, baseURL: credentials.baseURL,
                gatewayHost: credentials.gatewayHost,
                providerKeys: settings.ownKeys.secrets(in: self)),
            transport: retrying.map { RetryingTransport(base: wire, retrying: $0) } ?? wire,
            extraFields: settings.extraFields)
    }

    /// The network, watched for silence, and for a person when asked to.
    ///
    /// - Parameter readsWhole: whether answers are read whole before anybody sees them.
    func wire(
        for settings: Settings, call: CallFlags, watch: SilenceWatch, readsWhole: Bool = false
    ) throws -> any Transport {
        let watched = WatchedTransport(base: try transport(settings.network), watch: watch)
        let network: any Transport =
            readsWhole ? WholeAnswers(base: watched, secrets: secrets) : watched
        guard call.verbose > 0 else { return network }
        return TracingTransport(network, showsBodies: call.verbose > 1) { line in
            console.remark(line)
        }
    }
}
