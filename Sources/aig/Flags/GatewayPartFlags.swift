import AIGateway
import ArgumentParser

/// What every command about a part of a gateway can be given.
struct GatewayPartFlags: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: .init("The gateway (default: the configured one, or 'default').", valueName: "id"))
    var gateway: String?
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    /// The gateway that is meant.
    func gateway(in world: World) throws -> String {
        let source = try SettingSource.load(account, command: nil, in: world)
        let id = try source.value(gateway, .gateway) ?? "default"
        guard !id.isEmpty else { throw Failure.usage("--gateway takes a gateway's ID") }
        return id
    }

    func management(in world: World) throws -> Management {
        try Management(account: account, call: call, in: world)
    }

    /// The actions on a kind of thing that the gateway keeps.
    func actions<Record: ManagedRecord & Listed>(
        on resource: (String) -> Resource<Record>, in world: World
    ) throws -> ResourceActions<Record> {
        ResourceActions(
            resource(try gateway(in: world)), management: try management(in: world), in: world)
    }
}
