import ArgumentParser

/// Whose log it is.
struct LogGatewayFlags: ParsableArguments {
    @Option(
        name: [
            .customShort("g"), .customLong("gateway"), .customLong("gateway-id"),
            .customLong("cf-aig-gateway-id"),
        ],
        help: .init("The gateway whose log it is (default: default).", valueName: "id"))
    var gateway: String?

    /// The gateway of the flag, of environment or config file, or the one that every account has.
    func name(_ account: AccountFlags, in world: World) throws -> String {
        let source = try SettingSource.load(account, command: nil, in: world)
        let name = try source.value(gateway, .gateway) ?? "default"
        guard !name.isEmpty else { throw Failure.usage("a gateway's name is missing") }
        return name
    }
}
