import AIGateway
import ArgumentParser

/// `aig routes rollback`.
struct RoutesRollback: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Put a version in force that was before.",
        discussion: """
            Without --to, the version that was in force before the present one; done twice, that \
            brings the present one back. A script had better name the version.

            Examples:
              aig routes rollback support
              aig routes rollback support --to 8f14e45f-ceea-467f-a0d6-7c1b2c3d4e5f
            """
    )

    @Argument(help: .init("The route, by name or ID.", valueName: "name"))
    var name: String
    @Option(help: .init("The version's ID.", valueName: "version"))
    var to: String?
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        let routes = try part.actions(on: Resource.routes, in: world)
        let gateway = try part.gateway(in: world)
        try routes.check(name)
        try await routes.management.run { client in
            let route = try await client.existing(name, in: routes.resource)
            let version =
                if let to { to } else { try await client.previousVersion(of: route, in: gateway) }
            let isNew = route.deployedVersion != version
            return (try await client.deploy(version: version, of: route, in: gateway), isNew)
        } preview: { client in
            try client.listRequest(routes.resource)
        } then: { route, isNew in
            let version = route.deployedVersion ?? ""
            let what =
                isNew ? "deployed version \(version) of" : "unchanged: \(version) is deployed of"
            routes.remark(what, name)
            try RecordPrinter(record, in: world).report(route.json)
        }
    }
}
