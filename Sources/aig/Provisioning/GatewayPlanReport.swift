import AIGateway
import Terminal

/// What became of a plan.
struct GatewayPlanReport: Sendable {
    enum Entry: Sendable {
        case made(GatewayOutcome)
        case deleted(String)
        case failed(String, GatewayError)
    }

    var entries: [Entry] = []
    /// The gateways whose turn did not come.
    var untried: [String] = []

    /// Prints what is to be printed at the end, and throws when not everything was done.
    func print(json wantsJSON: Bool, githubOutput: Bool, in world: World) throws {
        let isTerminal = world.console.isTerminal(.output)
        if wantsJSON { try world.console.print(json.text(pretty: isTerminal) + "\n") }
        if githubOutput { try GitHubOutput(in: world).write(json.object ?? JSONObject()) }
        guard let failure = entries.lazy.compactMap(\.failure).first else { return }
        let rest = untried.isEmpty ? "" : "; not tried: \(untried.joined(separator: ", "))"
        let failed = entries.compactMap(\.failedID).joined(separator: ", ")
        let status = ExitStatus(failure)
        let isPassing = [.unavailable, .tryLater, .brokenAnswer].contains(status)
        let advice = isPassing ? "" : "correct what is wrong, then "
        world.console.remark(
            "aig: not done: \(failed)\(rest); \(advice)the same command again finishes it")
        throw Failure.command(status: status.rawValue)
    }

    /// Names by what was done, and the failures.
    private var json: JSON {
        let outcomes = entries.compactMap(\.outcome)
        let named = { (word: String) in
            JSON.array(outcomes.filter { $0.word == word }.map { .string($0.record.id) })
        }
        return [
            "created": named("created"),
            "updated": .array(
                outcomes.filter { $0.word == "updated" }.map {
                    [
                        "id": .string($0.record.id),
                        "changes": .array($0.changedSettings.map(JSON.string)),
                    ]
                }),
            "unchanged": named("unchanged"),
            "deleted": .array(entries.compactMap(\.deletedID).map(JSON.string)),
            "failed": .array(entries.compactMap(\.failureJSON)),
            "untried": .array(untried.map(JSON.string)),
        ]
    }
}

extension GatewayPlanReport.Entry {
    /// Whether the next step may succeed although this one failed: a refusal of one gateway is its
    /// own, any other failure would meet them all.
    var allowsMore: Bool { failure.map { ExitStatus($0) == .refused } ?? true }

    /// A line on standard output, or for a failure on standard error.
    func print(in world: World) throws {
        switch self {
        case .made(let outcome): try world.console.print(outcome.text + "\n")
        case .deleted(let id): try world.console.print("deleted \(id)\n")
        case .failed(let id, let error):
            guard let complaint = Complaint(error) else { return }
            world.console.remark("aig: gateway '\(id)': \(complaint.sentence)")
        }
    }

    fileprivate var outcome: GatewayOutcome? {
        if case .made(let outcome) = self { outcome } else { nil }
    }

    fileprivate var deletedID: String? { if case .deleted(let id) = self { id } else { nil } }

    fileprivate var failure: GatewayError? {
        if case .failed(_, let error) = self { error } else { nil }
    }

    fileprivate var failedID: String? { if case .failed(let id, _) = self { id } else { nil } }

    fileprivate var failureJSON: JSON? {
        guard case .failed(let id, let error) = self else { return nil }
        var object = JSONObject([("id", .string(id))])
        if case .object(let members)? = Complaint(error)?.json { object.merge(members) }
        return .object(object)
    }
}
