/// What was typed while nobody asked, as the text it was meant to be.
enum EarlyKeys {
    /// Without the keys that are no text, and without the Enter at its end.
    static func text(of keys: String) -> String {
        var text = ""
        var rest = Substring(keys.replacing("\r", with: "\n"))
        while let character = rest.popFirst() {
            switch character {
            case "\u{1B}": skipSequence(in: &rest)
            case "\u{7F}", "\u{8}": _ = text.popLast()
            case "\u{15}": text = ""
            case "\n", "\t": text.append(character)
            default: if !character.isControl { text.append(character) }
            }
        }
        while text.last == "\n" { text.removeLast() }
        return text
    }

    /// Leaves out the rest of a key's escape sequence.
    private static func skipSequence(in rest: inout Substring) {
        guard let introducer = rest.popFirst(), introducer == "[" || introducer == "O" else {
            return
        }
        while let character = rest.popFirst(), !("@"..."~").contains(character) {}
    }
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.allSatisfy { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }
}
