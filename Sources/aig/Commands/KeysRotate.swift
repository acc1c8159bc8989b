import AIGateway
import ArgumentParser

/// `aig keys rotate`.
struct KeysRotate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Put a new key in the place of a stored one.",
        discussion: """
            The key comes from stdin, where a terminal doesn't show it, or from --from-file or \
            --from-env. Needs the permission Secrets Store Write.

            Example:
              aig keys rotate openai --alias team-b < new-key.txt
            """
    )

    @OptionGroup var key: KeyFlags
    @OptionGroup var secret: SecretFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    static let fields = KeyRecord.knownFields

    func run(in world: World) async throws {
        let keys = try part.actions(on: Resource.keys, in: world)
        let gateway = try part.gateway(in: world)
        let secret = try await secret.secret(
            for: key.name, isPreview: keys.management.isPreview, in: world)
        try await keys.management.run { client in
            let id = try await client.existing(key.name, in: keys.resource).id
            return try await client.rotateKey(id, to: secret, in: gateway)
        } preview: { client in
            try keys.previewLookup(of: key.name)
            return try client.rotation(of: key.name, to: secret, in: gateway)
        } then: { stored in
            keys.remark("rotated", key.name)
            try RecordPrinter(record, in: world, documented: Self.fields).report(stored.json)
        }
    }
}
