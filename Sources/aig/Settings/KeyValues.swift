import AIGateway

/// Reads `key=value` words.
enum KeyValues {
    /// The tags of `--metadata`: `key=value` each, or one JSON object. Values are numbers and
    /// booleans where they read as such. `nil` when there are none.
    static func metadata(_ words: [String]) throws -> JSONObject? {
        guard !words.isEmpty else { return nil }
        // A JSON object may have commas of its own, at which a list from the environment is cut.
        let whole = words.joined(separator: ",")
        if whole.hasPrefix("{") { return try object(whole) }
        var tags = JSONObject()
        for word in words {
            let (key, value) = try split(word, for: "--metadata")
            let parsed = try? JSON(parsing: value)
            switch parsed {
            case .bool, .number: tags[String(key)] = parsed
            default: tags[String(key)] = .string(value)
            }
        }
        return tags
    }

    /// The body's members of `--param`, nested at dots.
    static func parameters(_ words: [String]) throws -> JSONObject {
        var members = JSONObject()
        for word in words {
            let (key, value) = try split(word, for: "--param")
            let path = key.split(separator: ".")
            guard !path.isEmpty else {
                throw Failure.usage("--param takes key=value, not '\(word)'")
            }
            members.set((try? JSON(parsing: value)) ?? .string(value), at: path)
        }
        return members
    }

    /// Whole settings of a gateway; a part of one can't be set without what stands beside it.
    static func settings(_ words: [String]) throws -> JSONObject {
        try JSONObject(
            words.map { word in
                let (key, value) = try split(word, for: "--setting")
                guard !key.contains("."), !GatewaySpec.readOnly.contains(String(key)) else {
                    throw Failure.usage("--setting takes the name of a whole setting, not '\(key)'")
                }
                return (String(key), (try? JSON(parsing: value)) ?? .string(value))
            })
    }

    /// A JSON object given as text.
    static func object(_ text: String) throws -> JSONObject {
        guard let object = (try? JSON(parsing: text))?.object else {
            throw Failure.usage("'\(text)' is not a JSON object")
        }
        return object
    }

    private static func split(_ word: String, for flag: String) throws -> (Substring, String) {
        guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
            throw Failure.usage("\(flag) takes key=value, not '\(word)'")
        }
        return (word[..<equals], String(word[word.index(after: equals)...]))
    }
}
