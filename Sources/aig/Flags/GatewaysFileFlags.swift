import AIGateway
import ArgumentParser

/// The file that says how gateways are to be, and how far it counts.
struct GatewaysFileFlags: ParsableArguments {
    @Argument(help: .init("TOML or JSON as 'export' writes it, or '-'.", valueName: "file"))
    var file: String

    @Flag(help: "Delete gateways that the file lacks, but never the default one.")
    var prune = false

    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(help: "Take settings and values beyond the documented ones.")
    var noValidate = false

    /// What the file wants.
    func specs(in world: World) async throws -> [GatewaySpec] {
        let bytes =
            file == "-"
            ? try await PromptInput(limit: nil, in: world).bytes() : try InputFile.bytes(of: file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure.badData("'\(file)' is not UTF-8 text")
        }
        let specs = try GatewaysFile(path: file, text: text).specs
        if prune, specs.isEmpty {
            throw Failure.badData(
                "'\(file)' names no gateway, and --prune would delete all that there are")
        }
        for spec in specs {
            JSON.object(spec.settings).secretTexts.forEach { world.secrets.add(Secret($0)) }
        }
        return specs
    }

    /// What makes the account's gateways as the file wants them, the file's values checked but for
    /// those that the API has already.
    func plan(_ specs: [GatewaySpec], _ client: Gateway) async throws -> GatewayPlan {
        let found = try await client.gateways()
        if !noValidate {
            let kinds = Set(found.flatMap { $0.json.object?.keys ?? [] })
            for spec in specs {
                try check(spec, as: found.first { $0.id == spec.id })
                try checkNames(of: spec, knowing: kinds)
            }
        }
        return GatewayPlan(wanted: specs, found: found, prunes: prune)
    }

    private func check(_ spec: GatewaySpec, as found: GatewayRecord?) throws {
        do {
            if found == nil { try GatewayName.check(spec.id) }
            try GatewaySpec.check(spec.settings, knowing: found?.json.object ?? JSONObject())
        } catch {
            throw Failure.badData(
                "\(file): gateway '\(spec.id)': " + (Complaint(error)?.sentence ?? ""))
        }
    }

    /// A setting that is neither documented nor told of any gateway is taken for a newer one, unless
    /// it is a known one with a typing error or two.
    private func checkNames(of spec: GatewaySpec, knowing told: Set<String>) throws {
        let known = GatewaySpec.settingNames
        for name in spec.settings.keys where !known.contains(name) && !told.contains(name) {
            guard let near = Nearest.mistyped(name, among: known) else { continue }
            throw Failure.badData(
                "\(file): gateway '\(spec.id)': '\(name)' is not a known setting: did you mean '\(near)'? If not, add --no-validate"
            )
        }
    }
}
