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

/// Finds what a mistyped name was meant to be.
enum Nearest {
    /// The name that is fewest edits away, when that is few for its length.
    static func name(to typed: String, among names: [String]) -> String? {
        let ranked = names.map { ($0, distance(Array(typed), Array($0))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
        return best.1 <= max(typed.count > 3 ? 2 : 1, typed.count / 3) ? best.0 : nil
    }

    /// Levenshtein's distance.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (i, left) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in other.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (left == right ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[other.count]
    }
}
