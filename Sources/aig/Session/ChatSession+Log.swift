import AIGateway
import Terminal

extension ChatSession {
    /// How long an entry that is not there yet is waited for.
    private static var patience: Int { 3 }
    /// How many entries are asked for at once; what is known is not asked for again.
    private static var mostLookUps: Int { 50 }

    /// Tokens so far, and what the gateway's log says they cost.
    mutating func tellUsage() async throws {
        let spent = journal.conversation.spending
        guard spent.answers > 0 else { return say("nothing was answered yet") }
        say(
            "\(spent.answers.counted("answer")): \(spent.inputTokens) tokens in, \(spent.outputTokens) out"
        )
        guard !spent.logs.isEmpty else { return say("cost: unknown, as nothing was logged") }
        let unknown = spent.logs.filter { costs[$0.id] == nil }.suffix(Self.mostLookUps)
        for (log, entry) in zip(unknown, try await entries(Array(unknown), patience: 1)) {
            costs[log.id] = entry?.cost
        }
        let known = spent.logs.compactMap { costs[$0.id] }
        guard !known.isEmpty else { return say("cost: not in the gateway's log yet") }
        let missing = spent.logs.count - known.count
        let rest =
            missing > 0 ? "; \(missing.counted("answer")) not looked up or not in it yet" : ""
        say("cost: \(known.reduce(0, +).dollars) by the gateway's log\(rest)")
    }

    /// The log entry of the last answer.
    mutating func tellLog() async throws {
        guard let log = journal.conversation.spending.logs.last else {
            return say("the last answer has no log entry")
        }
        guard let entry = try await entries([log], patience: Self.patience)[0] else {
            return say("log \(log.id): not there yet; try again in a moment")
        }
        // The beginnings of both bodies would fill the screen.
        let members = (entry.json.object?.members ?? []).filter { !$0.key.hasSuffix("_head") }
        let width = members.map(\.key.count).max() ?? 0
        say(
            members.map { name, value in
                name + String(repeating: " ", count: width - name.count + 2)
                    + (value.string ?? value.text())
            }.joined(separator: "\n"))
    }

    /// The entries, as far as they are there.
    private func entries(
        _ logs: [LogReference], patience: Int
    ) async throws -> [LogRecord?] {
        let (command, settings) = try settled()
        return try await lines.attend { [world] in
            try await Deadline(settings, in: world).run { watch in
                let client = try await world.gateway(
                    for: settings, call: command.flags.call, watch: watch)
                var entries: [LogRecord?] = []
                for log in logs {
                    let entry = try await Self.entry(log, client, patience, in: world)
                    entries.append(entry)
                }
                return entries
            }
        }.result
    }

    private static func entry(
        _ log: LogReference, _ client: Gateway, _ patience: Int, in world: World
    ) async throws -> LogRecord? {
        for attempt in 1...max(1, patience) {
            if let entry = try await entryNow(log, client) { return entry }
            if attempt < patience { try await world.sleep(.seconds(1)) }
        }
        return nil
    }

    private static func entryNow(
        _ log: LogReference, _ client: Gateway
    ) async throws -> LogRecord? {
        do {
            return try await client.log(log.id, of: log.gateway ?? "default")
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
    }
}
