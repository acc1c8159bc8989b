import AIGateway
import ArgumentParser

/// The one place that decides precedence: flag, environment, config file, default.
struct SettingSource {
    /// Where a value came from.
    struct Found: Equatable {
        /// The value as a flag would be given it; a list's parts have commas between.
        var text: String
        var origin: String
        /// A list's parts.
        var parts: [String]

        init(text: String, origin: String) {
            self.init(
                parts: text.split(separator: ",").map(String.init), text: text, origin: origin)
        }

        init(_ value: JSON, origin: String) {
            let parts = (value.array ?? [value]).map { $0.string ?? $0.text() }
            self.init(parts: parts, text: parts.joined(separator: ","), origin: origin)
        }

        private init(parts: [String], text: String, origin: String) {
            self.parts = parts
            self.text = text
            self.origin = origin
        }
    }

    let environment: [String: String]
    let file: ConfigFile
    let profile: String?
    /// The command whose defaults apply, as typed.
    let command: String?

    /// The value of environment or config file.
    func find(_ key: SettingKey) -> Found? {
        for variable in key.variables {
            guard let text = environment[variable], !text.isEmpty else { continue }
            return Found(text: text, origin: "environment \(variable)")
        }
        return file.value(of: key, profile: profile, command: command).map {
            Found($0.value, origin: $0.place)
        }
    }

    /// The flag when it was given, else what is configured.
    ///
    /// - Throws: ``Failure/configuration(_:advice:)`` for a configured value that can't be one.
    func value<Value: ExpressibleByArgument>(_ flag: Value?, _ key: SettingKey) throws -> Value? {
        if let flag { return flag }
        guard let found = find(key) else { return nil }
        guard let value = Value(argument: found.text) else {
            throw Failure.configuration(
                "\(found.origin): '\(found.text)' is no value for \(key.rawValue)",
                advice: "correct it or take it out")
        }
        return value
    }

    /// The flag's values when there are any, else those configured, divided by commas.
    func list(_ flag: [String], _ key: SettingKey) -> [String] {
        guard flag.isEmpty, let found = find(key) else { return flag }
        return found.parts
    }
}
