extension Router {
    /// All that the sandbox serves.
    init(_ configuration: SandboxServer.Configuration, clock: @escaping @Sendable () -> Timestamp) {
        let store = SandboxStore()
        let accountID = configuration.accountID
        let accounts = AccountsEndpoint(accountID: accountID)
        let inference = InferenceEndpoint(store: store, delay: configuration.delay, clock: clock)
        let gateways = GatewaysEndpoint(store: store, accountID: accountID, clock: clock)
        entrance = Entrance(token: configuration.token, accountID: accountID)
        accountRoutes =
            inference.routes + gateways.routes + LogsEndpoint(store: store).routes
            + ModelsEndpoint().routes + accounts.accountRoutes
        userRoutes = accounts.userRoutes
        openRoutes = MediaFile.routes
    }
}
