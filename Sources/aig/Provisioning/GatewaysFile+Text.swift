import AIGateway

extension GatewaysFile {
    /// A form that a file can have.
    enum Form: String { case toml, json }

    /// The file's text, which ``init(path:text:)`` reads back to the same.
    func text(_ form: Form) throws -> String {
        switch form {
        case .json: json.text(pretty: true) + "\n"
        case .toml: try toml
        }
    }

    private var json: JSON {
        let gateways = JSONObject(specs.map { ($0.id, .object($0.settings)) })
        return ["gateways": .object(gateways)]
    }

    private var toml: String {
        get throws {
            var writer = TOMLWriter()
            writer.comment(
                "Gateways of Cloudflare's AI Gateway. To make them so:\n  aig gateways apply FILE")
            if specs.isEmpty { try writer.table(["gateways"], JSONObject()) }
            for spec in specs {
                do {
                    try writer.table(["gateways", spec.id], Self.members(of: spec))
                } catch {
                    throw Failure.badData(
                        "TOML can't say what gateway '\(spec.id)' has as '\(error.member)': a null in a list, or too large a number; --format json loses nothing"
                    )
                }
            }
            return writer.text
        }
    }

    /// TOML has no null: what is null is named.
    private static func members(of spec: GatewaySpec) -> JSONObject {
        let unset = spec.settings.members.filter(\.value.isNull).map { JSON.string($0.key) }
        var members = JSONObject(
            spec.settings.members.filter { !$0.value.isNull }.map { ($0.key, $0.value) })
        if !unset.isEmpty { members["unset"] = .array(unset) }
        return members
    }
}
