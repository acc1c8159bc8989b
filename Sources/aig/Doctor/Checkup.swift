/// The checks, in the order in which each builds on those before it.
enum Checkup {
    static let checks: [any Check] =
        [
            ConfigFileCheck(), PrivacyCheck(), SettingsCheck(), AddressCheck(), TokenCheck(),
            ProxyCheck(), NetworkCheck(), TLSCheck(), ClockCheck(), ValidityCheck(),
            AccountCheck(), PermissionCheck.workersAI, PermissionCheck.gateways, GatewayCheck(),
            PermissionCheck.logs, PermissionCheck.providerKeys, PermissionCheck.billing,
        ] + EndpointCheck.all + [GatewayHostCheck()]
}
