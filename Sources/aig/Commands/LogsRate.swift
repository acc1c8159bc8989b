import AIGateway
import ArgumentParser
import Terminal

/// `aig logs rate`.
struct LogsRate: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate",
        abstract: "Say how good a logged answer was.",
        discussion: """
            'good' and 'bad' are the feedback +1 and -1, a number is a score from 0 to 100, and \
            'none' takes both back.

            Examples:
              aig logs rate 01JADMCQQQBWH3NXZ5GCRN98DP good
              aig logs rate 01JADMCQQQBWH3NXZ5GCRN98DP 85 --metadata reviewer=ana
            """
    )

    @Argument(help: .init("The entry.", valueName: "log"))
    var id: String
    @Argument(help: .init("good, bad, a score from 0 to 100, or none.", valueName: "rating"))
    var rating: LogRating?
    @Option(
        help: .init(
            "A tag to keep with the entry in place of its own, or a JSON object of tags.",
            valueName: "key=value"))
    var metadata: [String] = []
    @OptionGroup var patience: LogWait
    @OptionGroup var log: LogGatewayFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func validate() throws {
        if rating == nil, metadata.isEmpty {
            throw ValidationError("a rating is missing: good, bad, 0 to 100, or none")
        }
    }

    func run(in world: World) async throws {
        guard !id.isEmpty else { throw Failure.usage("the entry's name is missing") }
        let gateway = try log.name(account, in: world)
        let tags = try KeyValues.metadata(metadata)
        try await Management(account: account, call: call, in: world).run { client in
            try await patience.run(for: id, in: world) {
                try await client.rateLog(id, of: gateway, rating, metadata: tags)
            }
        } preview: { client in
            try client.ratingRequest(id, of: gateway, rating, metadata: tags)
        } then: { _ in
            world.console.remark("aig: rated log entry '\(id)'")
        }
    }
}
