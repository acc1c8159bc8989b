import AIGateway

/// A key with the tables it stands in.
struct ConfigKeyPath {
    let parts: [String]

    /// Model names have dots, so an alias is everything behind the first.
    init(_ key: String, profile: String?) {
        let words = key.split(separator: ".", maxSplits: key.hasPrefix("aliases.") ? 1 : .max)
        parts = (profile.map { ["profiles", $0] } ?? []) + words.map(String.init)
    }

    /// The profile whose table it stands in.
    var profile: String? { parts.first == "profiles" && parts.count > 2 ? parts[1] : nil }

    /// The command whose defaults it is among.
    var command: String? {
        parts.dropLast().last.flatMap { ConfigFile.commands.contains($0) ? $0 : nil }
    }

    /// Throws unless the last part is a setting, or the name of an alias.
    func check() throws {
        guard setting == nil, parts.first != "aliases", parts != ["profile"] else { return }
        let name = parts.last ?? ""
        let near = Nearest.name(to: name, among: SettingKey.allCases.map(\.rawValue))
        throw Failure.configuration(
            "'\(name)' is not a setting",
            advice: near.map { "did you mean '\($0)'?" } ?? "'man aig' lists them")
    }

    var setting: SettingKey? { parts.last.flatMap(SettingKey.init) }

    /// Numbers and booleans are written as such where the setting is one.
    func value(_ text: String) -> JSON {
        let isText = setting.map { $0.isCredential || $0 == .model || $0 == .gateway } ?? true
        guard !isText, let parsed = try? JSON(parsing: text) else { return .string(text) }
        switch parsed {
        case .number, .bool: return parsed
        default: return .string(text)
        }
    }
}
