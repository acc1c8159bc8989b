/// Names with what they mean, the meanings beside them, wrapped at blanks and behind `|`.
public struct DefinitionList: Sendable {
    private let entries: [(name: String, meaning: String)]

    public init(_ entries: [(name: String, meaning: String)]) { self.entries = entries }

    /// The lines of the list, which take at most `width` columns where words allow.
    public func lines(width: Int) -> [String] {
        let indent = (entries.map { DisplayWidth.of($0.name) }.max() ?? 0) + 4
        return entries.flatMap { name, meaning in
            let gap = String(repeating: " ", count: indent - 2 - DisplayWidth.of(name))
            let margin = String(repeating: " ", count: indent)
            let lines = Self.wrap(meaning, width: max(20, width - indent))
            guard let first = lines.first else { return ["  \(name)"] }
            return ["  \(name)\(gap)\(first)"] + lines.dropFirst().map { "\(margin)\($0)" }
        }
    }

    private static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words(of: text) {
            let bare = word.last == " " ? word.dropLast() : word[...]
            if !line.isEmpty, DisplayWidth.of(line + bare) > width {
                lines.append(line)
                line = ""
            }
            line += word
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { $0.last == " " ? String($0.dropLast()) : $0 }
    }

    /// The parts between which a line may break.
    private static func words(of text: String) -> [String] {
        var words = [""]
        for character in text {
            words[words.count - 1].append(character.isNewline ? " " : character)
            if character.isWhitespace || character == "|" { words.append("") }
        }
        return words
    }
}
