import AIGateway
import ArgumentParser
import Terminal

/// `aig gateways export`.
struct GatewaysExport: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write gateways with all their settings to a file.",
        discussion: """
            'aig gateways apply' takes the file back. Without names, all gateways are written.

            Example:
              aig gateways export my-gateway -o gateways.toml
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable { case toml, json }

    @Argument(help: .init("The gateways.", valueName: "name"))
    var names: [String] = []
    @Option(help: "The file's form (default: by the name of --output, else toml).")
    var format: Format?
    @Option(name: .shortAndLong, help: .init("Write to this file.", valueName: "file"))
    var output: String?
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await gateways(client)
        } preview: { client in
            try names.first.map(client.gatewayRequest) ?? client.gatewaysRequest()
        } then: { gateways in
            let file = GatewaysFile(gateways.map { GatewaySpec($0) })
            let holders = gateways.filter { !$0.json.secretTexts.isEmpty }.map(\.id)
            try write(try file.text(form), isPrivate: !holders.isEmpty, in: world)
            guard !holders.isEmpty else { return }
            world.console.remark(
                "aig: there are secrets in the settings of \(holders.joined(separator: ", "))")
        }
    }

    private func gateways(_ client: Gateway) async throws -> [GatewayRecord] {
        guard !names.isEmpty else { return try await client.gateways() }
        var gateways: [GatewayRecord] = []
        for name in names where !gateways.contains(where: { $0.id == name }) {
            gateways.append(try await client.gateway(name))
        }
        return gateways
    }

    private var form: GatewaysFile.Form {
        switch format {
        case .json: .json
        case .toml: .toml
        case nil: output?.hasSuffix(".json") ?? false ? .json : .toml
        }
    }

    private func write(_ text: String, isPrivate: Bool, in world: World) throws {
        guard let output else { return try world.console.print(text) }
        let file = try OutputFile(path: output, isPrivate: isPrivate)
        try file.write(Array(text.utf8))
        try file.complete()
    }
}
