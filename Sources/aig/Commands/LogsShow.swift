import AIGateway
import ArgumentParser
import Terminal

/// `aig logs show`.
struct LogsShow: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an entry of the log, and the bodies it keeps.",
        discussion: """
            On a terminal: the entry, the request and the response. Elsewhere: the entry alone; \
            the bodies come, byte for byte, with --request and --response.

            Examples:
              aig logs show 01JADMCQQQBWH3NXZ5GCRN98DP
              aig logs show 01JADMCQQQBWH3NXZ5GCRN98DP --response | jq .choices
              aig logs show 01JADMCQQQBWH3NXZ5GCRN98DP --request -o request.json
            """
    )

    @Argument(help: .init("The entry.", valueName: "log"))
    var id: String
    @Flag(help: "Print the request's body as it was sent, and nothing else.")
    var request = false
    @Flag(help: "Print the response's body as it came, and nothing else.")
    var response = false
    @Option(
        name: .shortAndLong,
        help: .init("Write the body to a file once it is complete.", valueName: "file"))
    var output: String?
    @OptionGroup var patience: LogWait
    @OptionGroup var log: LogGatewayFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { record.isJSON }

    func validate() throws {
        if request && response {
            throw ValidationError("--request and --response don't go together")
        }
        if output != nil, part == nil {
            throw ValidationError("--output needs --request or --response")
        }
    }

    func run(in world: World) async throws {
        guard !id.isEmpty else { throw Failure.usage("the entry's name is missing") }
        let gateway = try log.name(account, in: world)
        let management = try Management(account: account, call: call, in: world)
        if let part {
            try await show(part, of: gateway, management, in: world)
        } else {
            try await show(gateway, management, in: world)
        }
    }

    private var part: LogBody? { request ? .request : response ? .response : nil }

    private func show(_ gateway: String, _ management: Management, in world: World) async throws {
        let isWhole =
            world.console.isTerminal(.output) && record.format == nil && !record.json
            && record.field == nil
        try await management.run { client in
            try await patience.run(for: id, in: world) {
                try await LogSheet(id, of: gateway, client, hasBodies: isWhole)
            }
        } preview: { client in
            try client.logRequest(id, of: gateway)
        } then: { sheet in
            try RecordPrinter(record, in: world).print(sheet.shownRecord)
            if isWhole { try world.console.print(Sanitizer.sanitize(sheet.bodies)) }
        }
    }

    private func show(
        _ part: LogBody, of gateway: String, _ management: Management, in world: World
    ) async throws {
        try await management.run { client in
            try await patience.run(for: id, in: world) {
                let exchange = try await client.logBody(part, of: id, of: gateway)
                return try await exchange.body.prefix(bytes: .max)
            }
        } preview: { client in
            try client.logBodyRequest(part, of: id, of: gateway)
        } then: { bytes in
            try LogBodyPrinter(path: output, in: world).print(bytes)
        }
    }
}
