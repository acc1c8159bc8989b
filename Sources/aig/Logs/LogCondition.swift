import AIGateway

/// Reads a condition as people write it: `cost>0.01`, `model~llama`, `provider!=openai`.
struct LogCondition {
    /// Whether keys and values must be such as are documented.
    let isValidated: Bool
    let now: Date

    func filter(_ text: String) throws -> LogFilter {
        guard let (key, comparison, value) = Self.split(text) else {
            throw Failure.usage("--filter takes a condition such as 'cost>0.01', not '\(text)'")
        }
        let known = LogKey(rawValue: key)
        if known == nil, isValidated { throw Self.unknown(key) }
        let kind = known?.kind ?? .any
        // Only whole values have a kind: part of a number is text.
        let isPart = comparison == .contains
        return LogFilter(key, comparison, try values(value, of: isPart ? .text : kind, key))
    }

    private static func split(
        _ text: String
    ) -> (key: String, comparison: LogFilter.Comparison, value: String)? {
        let signs: [(String, LogFilter.Comparison)] = [
            ("!=", .unequal), ("=", .equal), ("~", .contains), ("<", .less), (">", .greater),
        ]
        guard let place = text.firstIndex(where: { "!=~<>".contains($0) }), place > text.startIndex
        else { return nil }
        let rest = text[place...]
        guard let (sign, comparison) = signs.first(where: { rest.hasPrefix($0.0) }) else {
            return nil
        }
        let key = text[..<place].trimmed
        return key.isEmpty ? nil : (key, comparison, rest.dropFirst(sign.count).trimmed)
    }

    private func values(_ text: String, of kind: LogKey.Kind, _ key: String) throws -> [JSON] {
        if let several = (try? JSON(parsing: text))?.array {
            return try several.map { try value($0.string ?? $0.text(), of: kind, key) }
        }
        return [try value(text, of: kind, key)]
    }

    private func value(_ text: String, of kind: LogKey.Kind, _ key: String) throws -> JSON {
        let json = try? JSON(parsing: text)
        switch (kind, json) {
        case (.text, .string(let inner)): return .string(inner)
        case (.text, _): return .string(text)
        case (.number, .number(let digits)): return .number(digits)
        case (.flag, .bool(let flag)): return .bool(flag)
        case (.number, _) where key == LogKey.duration.rawValue:
            guard let span = DurationArgument(argument: text) else { break }
            return .integer(span.milliseconds(in: .milliseconds))
        case (.time, _):
            guard let time = TimeArgument(argument: json?.string ?? text) else { break }
            return .string(time.time(now: now).text)
        default: break
        }
        guard isValidated, kind != .any else { return json ?? .string(text) }
        throw Failure.usage("--filter: '\(text)' is no \(Self.name(of: kind)), as \(key) needs")
    }

    private static func name(of kind: LogKey.Kind) -> String {
        switch kind {
        case .number: "number"
        case .flag: "true or false"
        case .time: "time such as 1h or 2026-11-20T08:30Z"
        case .text, .any: "text"
        }
    }

    private static func unknown(_ key: String) -> Failure {
        let known = LogKey.allCases.map(\.rawValue)
        let near = Nearest.name(to: key, among: known).map { "did you mean '\($0)'?" }
        return .usage(
            "--filter: there is no key '\(key)'; \(near ?? "one of " + known.joined(separator: ", "))"
        )
    }
}

extension Substring {
    /// Without blanks around it.
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
