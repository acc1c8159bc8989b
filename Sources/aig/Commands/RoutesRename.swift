import AIGateway
import ArgumentParser

/// `aig routes rename`.
struct RoutesRename: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Rename a route.",
        discussion: """
            Example:
              aig routes rename support help-desk
            """
    )

    @Argument(help: .init("The route, by name or ID.", valueName: "name"))
    var name: String
    @Argument(help: .init("The new name.", valueName: "new-name"))
    var newName: String
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        let routes = try part.actions(on: Resource.routes, in: world)
        try routes.check(name)
        try routes.check(newName)
        try await routes.management.run { client in
            let route = try await client.find(name, in: routes.resource)
            if let other = try await client.find(newName, in: routes.resource) {
                // Asked for again, it's done already.
                guard (route?.id ?? other.id) == other.id else {
                    throw Failure.exists(
                        "another route '\(newName)' exists\(routes.resource.place)",
                        advice: "choose another name")
                }
                return (other, false)
            }
            let id = try await client.existing(name, in: routes.resource).id
            let body = JSONObject([("name", .string(newName))])
            return (try await client.change(id, to: body, in: routes.resource), true)
        } preview: { client in
            try routes.previewLookup(of: name)
            let body = JSONObject([("name", .string(newName))])
            return try client.changing(name, to: body, in: routes.resource)
        } then: { route, isNew in
            routes.remark(isNew ? "from '\(name)', renamed" : "unchanged:", newName)
            try RecordPrinter(record, in: world).report(route.json)
        }
    }
}
