extension Router {
    /// All that the sandbox serves.
    init(_ configuration: SandboxServer.Configuration, clock: @escaping @Sendable () -> Timestamp) {
        let store = SandboxStore()
        let accountID = configuration.accountID
        let accounts = AccountsEndpoint(accountID: accountID)
        let gatekeeper = Gatekeeper(store: store, delay: configuration.delay)
        let inference = InferenceEndpoint(gatekeeper: gatekeeper, clock: clock)
        let gateways = GatewaysEndpoint(store: store, accountID: accountID, clock: clock)
        entrance = Entrance(token: configuration.token, accountID: accountID)
        turnstile = Turnstile(store: store, limit: configuration.rateLimit, clock: clock)
        let host = GatewayHostEndpoint(gatekeeper: gatekeeper, entrance: entrance, clock: clock)
        let search = WebSearchEndpoint(store: store, clock: clock)
        accountRoutes =
            inference.routes + search.routes + ToMarkdownEndpoint().routes + gateways.routes
            + LogsEndpoint(store: store).routes
            + ModelsEndpoint().routes + accounts.accountRoutes
            + Self.recordRoutes(store, accountID: accountID, clock: clock)
        userRoutes = accounts.userRoutes
        openRoutes = MediaFile.routes + host.routes
    }

    /// What belongs to gateways, and what the account has beside them.
    private static func recordRoutes(
        _ store: SandboxStore, accountID: String, clock: @escaping @Sendable () -> Timestamp
    ) -> [Route] {
        let routes = DynamicRoutesEndpoint(store: store, accountID: accountID, clock: clock)
        let providers = CustomProvidersEndpoint(store: store, accountID: accountID, clock: clock)
        let evaluations = EvaluationsEndpoint(store: store, accountID: accountID, clock: clock)
        return ProviderConfigsEndpoint(store: store, clock: clock).routes + routes.routes
            + providers.routes + DatasetsEndpoint(store: store, clock: clock).routes
            + evaluations.routes + CustomDomainsEndpoint(store: store, clock: clock).routes
            + PoliciesEndpoint(store: store, clock: clock).routes
            + BillingEndpoint(store: store, clock: clock).routes
    }
}
