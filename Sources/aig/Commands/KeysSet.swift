import AIGateway
import ArgumentParser
import Terminal

/// `aig keys set`.
struct KeysSet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Store a key, in place of the one that is there.",
        discussion: """
            The key comes from stdin, where a terminal doesn't show it, or from --from-file or \
            --from-env. It may run twice, and in parallel. Of a key that is there, only the key \
            itself can be changed: other settings than it has are refused. Needs the permission \
            Secrets Store Write.

            Examples:
              aig keys set openai < key.txt
              aig keys set anthropic --alias team-b --from-env ANTHROPIC_API_KEY
            """
    )

    @OptionGroup var key: KeySpecFlags
    @OptionGroup var secret: SecretFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    static let fields = KeyRecord.knownFields

    func run(in world: World) async throws {
        let spec = try key.spec()
        let keys = try part.actions(on: Resource.keys, in: world)
        let gateway = try part.gateway(in: world)
        let secret = try await secret.secret(
            for: spec.name, isPreview: keys.management.isPreview, in: world)
        try await keys.management.run { client in
            let stored = try await client.storeKey(secret, as: spec, in: gateway, replaces: true)
            guard let stored else {
                throw Failure.usage(
                    "key '\(spec.name)' is stored with other settings\(keys.resource.place), and only the key itself can be changed: delete it first with 'aig keys delete'"
                )
            }
            return stored
        } preview: { client in
            try client.addition(of: secret, as: spec, to: gateway)
        } then: { stored in
            let wasThere = stored.creation == .existed
            keys.remark(wasThere ? "rotated" : "created", spec.name)
            try RecordPrinter(record, in: world, documented: Self.fields).report(stored.record.json)
        }
    }
}
