/// How a piece of text stands out on a terminal.
public enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case italic = "3"
    case underline = "4"
    case strikethrough = "9"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"

    /// `text` in this style, or as it is when colours are off.
    public func apply(to text: String, when isOn: Bool) -> String {
        isOn ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
