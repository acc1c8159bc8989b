import AIGateway
import ArgumentParser
import Terminal

/// `aig datasets update`.
struct DatasetsUpdate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change a dataset.",
        discussion: """
            Conditions that are given take the place of all that it has; the rest is kept, also \
            what others change at the same time.

            Example:
              aig datasets update expensive --filter 'cost gt 0.05'
            """
    )

    @Argument(help: .init("The dataset, by name or ID.", valueName: "name"))
    var name: String
    @Option(name: .customLong("name"), help: .init("A new name.", valueName: "name"))
    var newName: String?
    @OptionGroup var choice: DatasetFilterFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        var changes = JSONObject()
        changes["name"] = newName.map(JSON.string)
        changes["enable"] = choice.enable.map(JSON.bool)
        changes["filters"] = try choice.conditions()
        guard !changes.isEmpty else {
            throw Failure.usage("nothing is named that would be changed")
        }
        let datasets = try part.actions(on: Resource.datasets, in: world)
        try datasets.check(name)
        try await datasets.management.run { [changes] client in
            let id = try await client.existing(name, in: datasets.resource).id
            return try await GatewayLock(in: world).hold {
                try await client.revise(id, with: changes, in: datasets.resource)
            }
        } preview: { client in
            try datasets.previewLookup(of: name)
            world.console.remark("aig: what isn't named is sent as it is")
            return try client.replacing(name, with: changes, in: datasets.resource)
        } then: { dataset in
            datasets.remark(dataset.isChanged ? "changed" : "unchanged:", name)
            try RecordPrinter(record, in: world).report(dataset.record.json)
        }
    }
}
