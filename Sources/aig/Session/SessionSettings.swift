import AIGateway
import ArgumentParser

/// The options of a session: those of its command line, and those changed since.
///
/// A change is a flag like any other, so that it is read and checked as one.
struct SessionSettings<Command: Inference> {
    /// What `/set` takes: the names of flags.
    static var keys: [String] {
        [
            "temperature", "max-tokens", "top-p", "stop", "seed", "effort", "provider", "param",
            "reasoning", "retries", "timeout", "idle-timeout", "metadata", "cache-ttl",
            "request-timeout", "max-attempts", "retry-delay", "backoff", "byok-alias", "event-id",
            "session-id", "header",
        ] + switches
    }

    /// Those that are on or off.
    private static var switches: [String] {
        ["skip-cache", "collect-log", "collect-log-payload", "zdr"]
    }

    /// Those of which there may be several: each value is added.
    private static var repeatable: [String] { ["stop", "param", "metadata", "header"] }

    private let words: [String]
    private(set) var changes: [(key: String, value: String)] = []

    /// - Parameter words: the command line, without the command's own name.
    init(words: [String]) { self.words = words }

    subscript(_ key: String) -> String? {
        let values = changes.filter { $0.key == key }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// Changes an option, or takes the change back.
    ///
    /// - Throws: ArgumentParser's error when the option doesn't take the value.
    mutating func set(_ key: String, to value: String?) throws {
        var changed = self
        if value == nil || !Self.repeatable.contains(key) {
            changed.changes.removeAll { $0.key == key }
        }
        if let value { changed.changes.append((key, value)) }
        _ = try changed.command()
        self = changed
    }

    /// The command as it would be with these options from the start.
    func command() throws -> Command {
        let end = words.firstIndex(of: "--") ?? words.endIndex
        let flags = try changes.flatMap { key, value in try Self.flag(key, value) }
        return try Command.parse(Array(words[..<end]) + flags + Array(words[end...]))
    }

    private static func flag(_ key: String, _ value: String) throws -> [String] {
        guard switches.contains(key) else { return ["--\(key)=\(value)"] }
        switch value {
        case "on", "true", "yes": return ["--\(key)"]
        case "off", "false", "no": return ["--no-\(key)"]
        default: throw ValidationError("\(key) is on or off, not '\(value)'")
        }
    }
}
