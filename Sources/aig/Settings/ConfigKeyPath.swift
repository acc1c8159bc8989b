import AIGateway

/// A key with the tables it stands in.
struct ConfigKeyPath {
    let parts: [String]

    /// Model names have dots, so an alias is everything behind the first.
    init(_ key: String, profile: String?) {
        let words = key.split(separator: ".", maxSplits: key.hasPrefix("aliases.") ? 1 : .max)
        parts = (profile.map { ["profiles", $0] } ?? []) + words.map(String.init)
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
