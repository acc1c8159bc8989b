import AIGateway

/// Changes one key in a config file's text and leaves everything else as it stands, comments too.
struct ConfigEditor {
    private let path: String
    private let original: JSONObject
    private var lines: [String]

    /// - Throws: for text that is no valid config file; such a file is never rewritten.
    init(path: String, text: String) throws {
        self.path = path
        original = try ConfigFile(path: path, text: text).root
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
    }

    /// The file's text with the key set, or taken out for `nil`.
    ///
    /// - Parameter key: a setting, with its tables before it, as in `profiles.work.model`.
    mutating func text(setting key: [String], to value: JSON?) throws -> String {
        let table = Array(key.dropLast())
        let name = key.last ?? ""
        let region = region(of: table)
        let place = region.flatMap { region in
            region.first { Self.key(of: lines[$0]) == name }
        }
        switch (place, value) {
        case (let place?, let value?):
            lines[place] = Self.line(name, value) + Self.comment(of: lines[place])
        case (let place?, nil):
            lines.remove(at: place)
        case (nil, let value?):
            insert(Self.line(name, value), region: region, table: table)
        case (nil, nil):
            break
        }
        let text = lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
        try check(text, key: key, value: value)
        return text
    }

    /// The lines of a table, without its header; `nil` when there is no such table.
    private func region(of table: [String]) -> Range<Int>? {
        let headers = lines.indices.filter { lines[$0].drop(while: \.isWhitespace).hasPrefix("[") }
        guard !table.isEmpty else { return 0..<(headers.first ?? lines.count) }
        guard let header = headers.first(where: { Self.table(of: lines[$0]) == table }) else {
            return nil
        }
        return header + 1..<(headers.first { $0 > header } ?? lines.count)
    }

    private mutating func insert(_ line: String, region: Range<Int>?, table: [String]) {
        guard let region else {
            if let last = lines.last, !last.isEmpty { lines.append("") }
            lines += ["[" + table.map(Self.quotedKey).joined(separator: ".") + "]", line]
            return
        }
        let last = region.last { !lines[$0].allSatisfy(\.isWhitespace) }
        lines.insert(line, at: last.map { $0 + 1 } ?? region.lowerBound)
    }

    /// The change must be the one that was meant: a value over several lines, for one, can't be
    /// changed line by line.
    private func check(_ text: String, key: [String], value: JSON?) throws {
        guard let changed = try? ConfigFile(path: path, text: text).root else {
            throw untouchable(key)
        }
        var expected = original
        Self.set(value, at: key[...], in: &expected)
        var reached = changed
        // A table that was made for the key, or emptied of it, makes no difference by itself.
        Self.set(value, at: key[...], in: &reached)
        let isSet = Self.value(at: key[...], in: changed) == value
        guard isSet, reached == expected else {
            throw untouchable(key)
        }
    }

    private func untouchable(_ key: [String]) -> Failure {
        .configuration(
            "\(path): '\(key.joined(separator: "."))' can't be changed line by line",
            advice: "edit the file by hand")
    }

    private static func set(_ value: JSON?, at key: ArraySlice<String>, in object: inout JSONObject)
    {
        guard let first = key.first else { return }
        guard key.count > 1 else { return object[first] = value }
        var inner = object[first]?.object ?? JSONObject()
        set(value, at: key.dropFirst(), in: &inner)
        object[first] = .object(inner)
    }

    private static func value(at key: ArraySlice<String>, in object: JSONObject) -> JSON? {
        guard let first = key.first else { return nil }
        guard key.count > 1 else { return object[first] }
        return object[first]?.object.flatMap { value(at: key.dropFirst(), in: $0) }
    }

    private static func key(of line: String) -> String? {
        guard let equals = line.firstIndex(of: "="),
            !line.drop(while: \.isWhitespace).hasPrefix("#")
        else { return nil }
        return unquoted(line[..<equals])
    }

    private static func table(of line: String) -> [String] {
        let inside = line.drop { $0.isWhitespace || $0 == "[" }.prefix { $0 != "]" }
        return inside.split(separator: ".").map(unquoted)
    }

    private static func unquoted(_ text: Substring) -> String {
        String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
    }

    private static func quotedKey(_ key: String) -> String {
        let isBare = key.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || $0 == 0x5F || $0 == 0x2D
        }
        return isBare && !key.isEmpty ? key : JSON.string(key).text()
    }

    /// JSON's way to write strings, numbers and booleans is TOML's too.
    private static func line(_ key: String, _ value: JSON) -> String {
        "\(quotedKey(key)) = \(value.text())"
    }

    /// The comment behind a value, if there is one.
    private static func comment(of line: String) -> String {
        var quote: Character?
        for index in line.indices {
            let character = line[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "#" {
                return "  " + line[index...]
            }
        }
        return ""
    }
}
