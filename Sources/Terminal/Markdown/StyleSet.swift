/// The styles in which a piece of text is shown together.
struct StyleSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let bold = StyleSet(rawValue: 1)
    static let dim = StyleSet(rawValue: 2)
    static let italic = StyleSet(rawValue: 4)
    static let underline = StyleSet(rawValue: 8)
    static let strikethrough = StyleSet(rawValue: 16)
    static let code = StyleSet(rawValue: 32)

    /// How a heading of `level` is told from the others.
    static func heading(level: Int) -> StyleSet {
        switch level {
        case 1: [.bold, .underline]
        case 2: .bold
        case 3: [.bold, .italic]
        default: .italic
        }
    }

    /// What switches every style off.
    static let closing = Array("\u{1B}[0m".utf8)

    /// What switches these styles on.
    var opening: [UInt8] { Self.openings[Int(rawValue)] }

    /// `text` in these styles, closed behind it.
    func apply(to text: [UInt8]) -> [UInt8] {
        isEmpty || text.isEmpty ? text : opening + text + Self.closing
    }

    private static let openings = (0 as UInt8..<64).map { value -> [UInt8] in
        let styles = StyleSet(rawValue: value)
        let numbers = numbers.filter { styles.contains($0.style) }.map(\.number)
        return numbers.isEmpty ? [] : Array("\u{1B}[\(numbers.joined(separator: ";"))m".utf8)
    }

    private static let numbers: [(style: StyleSet, number: String)] = [
        (.bold, Style.bold.rawValue), (.dim, Style.dim.rawValue),
        (.italic, Style.italic.rawValue), (.underline, Style.underline.rawValue),
        (.strikethrough, Style.strikethrough.rawValue), (.code, Style.cyan.rawValue),
    ]
}
