import AIGateway
import ArgumentParser

/// `aig keys add`.
struct KeysAdd: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Store a key under an alias that has none.",
        discussion: """
            The key comes from stdin, where a terminal doesn't show it, or from --from-file or \
            --from-env. Needs the permission Secrets Store Write. 'aig keys set' replaces one.

            Example:
              aig keys add openai --alias team-b < key.txt
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
            let stored = try await client.storeKey(secret, as: spec, in: gateway, replaces: false)
            guard let stored, stored.creation != .existed else {
                throw Failure.exists(
                    "a key '\(spec.name)' is stored already\(keys.resource.place)",
                    advice: "'aig keys set' or 'aig keys rotate' replaces it")
            }
            return stored.record
        } preview: { client in
            try client.addition(of: secret, as: spec, to: gateway)
        } then: { stored in
            keys.remark("created", spec.name)
            try RecordPrinter(record, in: world, documented: Self.fields).report(stored.json)
        }
    }
}
