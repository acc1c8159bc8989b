import AIGateway
import Terminal

/// A route, one of its versions and the list of them, to be shown.
struct RouteSheet: Sendable {
    let route: RouteRecord
    let version: RouteVersionRecord
    let versions: [RouteVersionRecord]

    /// - Parameter word: a version's identifier, `latest` or `deployed`.
    init(
        _ name: String, version word: String, from routes: Resource<RouteRecord>,
        with client: Gateway
    ) async throws {
        let id = try await client.existing(name, in: routes).id
        route = try await client.get(id, in: routes)
        let all = Resource.versions(of: route, in: routes.gateway ?? "")
        versions = try await client.list(all)
        let newest = versions.max { $0.createdAt ?? "" < $1.createdAt ?? "" }?.id
        let wanted =
            switch word {
            case "latest": newest
            case "deployed": route.deployedVersion ?? newest
            default: word
            }
        guard let wanted else {
            throw GatewayError.refused(
                Refusal(
                    meaning: .notFound, status: nil,
                    message: "route '\(route.name)' has no version yet"))
        }
        version = try await client.get(wanted, in: all)
    }

    /// Elements into a pipe, so that they can be deployed again; on a terminal all that helps to
    /// understand them.
    func print(_ flags: RecordFlags, in world: World) throws {
        let isPlain = flags.format == nil && !flags.json && flags.field == nil
        guard isPlain, !flags.githubOutput else {
            return try RecordPrinter(flags, in: world).print(record)
        }
        guard world.console.isTerminal(.output) else {
            return try world.console.print((elements.text(pretty: true)) + "\n")
        }
        try world.console.print(Sanitizer.sanitize(text(width: world.console.width)) + "\n")
    }

    private var elements: JSON { version.elements ?? [] }

    /// The route as it is told, with the elements of the version that was asked for.
    private var record: JSON {
        var record = route.json.object ?? JSONObject()
        record["elements"] = elements
        record["version"] = version.json
        return .object(record)
    }

    private func text(width: Int) -> String {
        let table = Table(
            header: RouteVersionRecord.columns, rows: versions.map(\.cells)
        ).lines(width: width, colored: false)
        let head = ["Route \(route.name), version \(version.id)", elements.text(pretty: true), ""]
        return (head + table).joined(separator: "\n")
    }
}
