import AIGateway

/// Gateways as a file tells them, in TOML or JSON:
///
/// ```toml
/// [gateways.my-gateway]
/// cache_ttl = 3600
/// collect_logs = true
/// unset = ["retry_delay"]    # null, which TOML can't say
///
/// [gateways.my-gateway.guardrails]
/// prompt = { S1 = "BLOCK" }
/// response = {}
/// ```
///
/// JSON has the same members, or is a list of gateways as the API tells them. A setting that a file
/// doesn't name is left as it is.
struct GatewaysFile: Equatable {
    let specs: [GatewaySpec]

    init(_ specs: [GatewaySpec]) { self.specs = specs }

    /// - Parameter path: what the file is called in messages.
    /// - Throws: ``Failure/badData(_:)``.
    init(path: String, text: String) throws {
        let root = try Self.root(path: path, text: text)
        let named = try Self.named(root, in: path)
        if let other = root.object?.keys.first(where: { $0 != "gateways" }) {
            throw Failure.badData(
                "\(path): '\(other)' means nothing here; a gateway is a table [gateways.NAME]")
        }
        specs = try named.map { try Self.spec($0, $1, in: path) }
        var names: Set<String> = []
        for spec in specs where !names.insert(spec.id).inserted {
            throw Failure.badData("\(path): gateway '\(spec.id)' is in it twice")
        }
    }

    private static func root(path: String, text: String) throws -> JSON {
        // A table's name in brackets begins like a list of JSON, so that both are tried.
        let start = text.first { !$0.isWhitespace }
        if start == "{" || path.hasSuffix(".json") {
            do {
                return try JSON(parsing: text)
            } catch {
                throw Failure.badData("\(path): \(error)")
            }
        }
        if start == "[", let list = try? JSON(parsing: text) { return list }
        do {
            return .object(try TOML.parse(text))
        } catch {
            let place = error.line.map { "\(path):\($0)" } ?? path
            throw Failure.badData("\(place): \(error.reason)")
        }
    }

    /// Each gateway after its name.
    private static func named(_ root: JSON, in path: String) throws -> [(String, JSON)] {
        guard let gateways = root.array == nil ? root["gateways"] : root else {
            throw Failure.badData("\(path): there is no 'gateways' in it")
        }
        if let object = gateways.object { return object.members.map { ($0.key, $0.value) } }
        guard let list = gateways.array else {
            throw Failure.badData("\(path): 'gateways' is neither a table nor a list of gateways")
        }
        return try list.map { item in
            guard let id = item["id"]?.string else {
                throw Failure.badData("\(path): a gateway has no 'id'")
            }
            return (id, item)
        }
    }

    private static func spec(_ id: String, _ value: JSON, in path: String) throws -> GatewaySpec {
        guard var members = value.object else {
            throw Failure.badData("\(path): gateway '\(id)' is no table of settings")
        }
        if let stated = members["id"], stated.string != id {
            throw Failure.badData("\(path): gateway '\(id)' says that its id is \(stated.text())")
        }
        guard !value.secretTexts.contains("***") else {
            throw Failure.badData(
                "\(path): gateway '\(id)' has '***' in place of a secret; 'aig gateways export' writes secrets"
            )
        }
        for name in try unset(members, of: id, in: path) { members[name] = .null }
        members["unset"] = nil
        members["id"] = .string(id)
        return GatewaySpec(GatewayRecord(.object(members)))
    }

    private static func unset(
        _ members: JSONObject, of id: String, in path: String
    ) throws -> [String] {
        guard let list = members["unset"] else { return [] }
        let names = list.array?.compactMap(\.string) ?? []
        guard names.count == list.array?.count else {
            throw Failure.badData("\(path): gateway '\(id)': unset takes a list of names")
        }
        for name in names where members[name] != nil {
            throw Failure.badData("\(path): gateway '\(id)': '\(name)' is both set and unset")
        }
        return names
    }
}
