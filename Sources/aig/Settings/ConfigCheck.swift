import AIGateway

/// Finds keys of a config file that mean nothing.
struct ConfigCheck {
    let path: String
    let text: String

    func check(_ root: JSONObject) throws {
        let settings = SettingKey.allCases.map(\.rawValue)
        let shared = settings.filter { !SettingKey.credentialNames.contains($0) }
        try check(
            root, in: "",
            allowed: settings + ConfigFile.commands + ["profile", "profiles", "aliases"])
        for (name, table) in root["profiles"]?.object?.members ?? [] {
            guard let table = table.object else { throw unknown(name, in: "profiles", ["a table"]) }
            try check(table, in: "profiles.\(name)", allowed: settings + ConfigFile.commands)
            for command in ConfigFile.commands {
                guard let defaults = table[command]?.object else { continue }
                try check(defaults, in: "profiles.\(name).\(command)", allowed: shared)
            }
        }
        for command in ConfigFile.commands {
            guard let defaults = root[command]?.object else { continue }
            try check(defaults, in: command, allowed: shared)
        }
    }

    private func check(_ table: JSONObject, in name: String, allowed: [String]) throws {
        for key in table.keys where !allowed.contains(key) {
            throw unknown(key, in: name, allowed)
        }
    }

    private func unknown(_ key: String, in table: String, _ allowed: [String]) -> Failure {
        let place = line(of: key, in: table).map { "\(path):\($0)" } ?? path
        let near = Nearest.name(to: key, among: allowed)
        return .configuration(
            "\(place): '\(key)' is not a setting",
            advice: near.map { "did you mean '\($0)'?" } ?? "'man aig' lists them")
    }

    /// The line on which the key is set, the first below its table's header.
    private func line(of key: String, in table: String) -> Int? {
        var current = ""
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let words = line.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" }
            if words.hasPrefix("[") { current = String(words.dropFirst().prefix { $0 != "]" }) }
            let path = table.isEmpty ? key : "\(table).\(key)"
            let isHere =
                current == table && (words.hasPrefix(key + "=") || words.hasPrefix(key + "."))
            if isHere || current == path || current.hasPrefix(path + ".") { return number + 1 }
        }
        return nil
    }
}

extension SettingKey {
    fileprivate static let credentialNames = allCases.filter(\.isCredential).map(\.rawValue)
}
