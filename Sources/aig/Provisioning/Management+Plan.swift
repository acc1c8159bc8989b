import AIGateway
import Terminal

extension Management {
    /// Shows a plan and changes nothing; the exit status says whether there is anything to do.
    func preview(
        _ world: World, json: Bool,
        _ plan: @escaping @Sendable (Gateway) async throws -> GatewayPlan
    ) async throws {
        let plan = try await run(plan)
        try plan.print(json: json, in: world)
        if plan.hasDifferences { throw Failure.command(status: ExitStatus.differences.rawValue) }
    }
}

extension GatewayPlan {
    func print(json wantsJSON: Bool, in world: World) throws {
        let isTerminal = world.console.isTerminal(.output)
        if wantsJSON { return try world.console.print(json.text(pretty: isTerminal) + "\n") }
        let colored = ColorChoice.auto.isOn(isTerminal: isTerminal, environment: world.environment)
        for line in lines(colored: colored) { try world.console.print(line + "\n") }
    }
}

extension GatewayOutcome {
    /// As in `updated my-gateway (cache_ttl, collect_logs)`.
    var text: String {
        let changes = changedSettings.joined(separator: ", ")
        return "\(word) \(record.id)" + (changes.isEmpty ? "" : " (\(changes))")
    }

    /// The outcome for scripts, with the gateway as it is now.
    var json: JSON {
        [
            "outcome": .string(word), "id": .string(record.id),
            "changes": .array(changedSettings.map(JSON.string)), "gateway": record.json,
        ]
    }

    /// What --field takes: a field of the outcome, or one of the gateway.
    static let fields = ["outcome", "changes", "gateway"] + GatewayRecord.knownFields

    /// Prints the outcome, or the fields of it and of the gateway that are wanted.
    func report(_ flags: RecordFlags, in world: World) throws {
        var fields = record.json.object ?? JSONObject()
        for (name, value) in json.object?.members ?? [] { fields[name] = value }
        try RecordPrinter(flags, in: world, documented: Self.fields)
            .report(flags.field == nil ? json : .object(fields), brief: text)
    }
}
