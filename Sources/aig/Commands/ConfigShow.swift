import AIGateway
import ArgumentParser

/// `aig config show`.
struct ConfigShow: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the settings in force.",
        discussion: """
            Secrets are shown as ***.

            Example:
              aig config show --origin
            """
    )

    @Flag(help: "Say where each value comes from.")
    var origin = false
    @Option(help: .init("Include the defaults of this command.", valueName: "command"))
    var command: String?
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func validate() throws {
        if let command, !ConfigFile.commands.contains(command) {
            throw ValidationError("--command takes \(ConfigFile.commands.joined(separator: ", "))")
        }
    }

    func run(in world: World) async throws {
        let source = try SettingSource.load(account, command: command, in: world)
        let flags: [SettingKey: String] = [
            .accountID: account.accountID, .baseURL: account.baseURL,
            .gatewayHost: account.gatewayHost,
        ].compactMapValues { $0 }
        let base = account.baseURL ?? source.find(.baseURL)?.text
        let rows = SettingKey.allCases.compactMap { key in
            let found =
                flags[key].map { SettingSource.Found(text: $0, origin: "flag") } ?? source.find(key)
                ?? key.standard(for: command, beside: base, in: world).map {
                    .init(text: $0, origin: "default")
                }
            return found.map { SettingRow(key: key, found: $0) }
        }
        if origin {
            try Listing(rows.map(SettingRowWithOrigin.init), list, in: world).print()
        } else {
            try Listing(rows, list, in: world).print()
        }
    }
}

extension SettingKey {
    /// The default, where there is one.
    ///
    /// - Parameter base: the API's address, where it is set.
    fileprivate func standard(
        for command: String?, beside base: String?, in world: World
    ) -> String? {
        switch self {
        case .baseURL: Credentials.defaultBaseURL(in: world)
        case .gatewayHost:
            (try? base.map(Credentials.defaultGatewayHost)) ?? Account.defaultGatewayHost
        case .model: Settings.defaultModel(of: command)
        case .retries: "\(Settings.defaultRetries)"
        case .connectTimeout: "10s"
        case .idleTimeout: "5m"
        default: nil
        }
    }
}

/// One setting in force.
struct SettingRow: Listed {
    static let columns = ["SETTING", "VALUE"]
    let key: SettingKey
    let found: SettingSource.Found

    var cells: [String] { [key.rawValue, shown] }
    var listedName: String { key.rawValue }
    var json: JSON {
        ["key": .string(key.rawValue), "value": .string(shown), "origin": .string(found.origin)]
    }

    private var shown: String { key.isSecret ? "***" : found.text }
}

/// One setting in force, and where it comes from.
struct SettingRowWithOrigin: Listed {
    static let columns = SettingRow.columns + ["ORIGIN"]
    let row: SettingRow

    var cells: [String] { row.cells + [row.found.origin] }
    var listedName: String { row.listedName }
    var json: JSON { row.json }
}
