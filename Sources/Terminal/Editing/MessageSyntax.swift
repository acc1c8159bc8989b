/// When a message that is typed goes on in the next line.
///
/// A line that ends in a backslash goes on; so does a message that begins with `"""`, up to the next
/// `"""`, and one in which a fence of ``` is open.
public enum MessageSyntax {
    private static let quotes = "\"\"\""
    private static let fence = "```"

    /// Whether Enter belongs to the message, in place of sending it.
    public static func isOpen(_ text: String) -> Bool {
        if let body = quoted(text) { return !body.contains(quotes) }
        let fences = text.split(separator: "\n").count { line in
            let start = line.drop { $0 == " " }
            // A fence has no backtick but its own.
            return start.hasPrefix(fence) && !start.drop { $0 == "`" }.contains("`")
        }
        return !fences.isMultiple(of: 2)
    }

    /// Whether the text's last line asks to go on.
    public static func endsInBackslash(_ text: String) -> Bool { text.hasSuffix("\\") }

    /// The message as it is meant: without the quotes around it.
    public static func message(_ text: String) -> String {
        guard let body = quoted(text), let end = body.ranges(of: quotes).last else { return text }
        guard body[end.upperBound...].allSatisfy(\.isWhitespace) else { return text }
        var message = body[..<end.lowerBound]
        if message.first == "\n" { message.removeFirst() }
        if message.last == "\n" { message.removeLast() }
        return String(message)
    }

    /// What follows the quotes that a message begins with.
    private static func quoted(_ text: String) -> Substring? {
        let start = text.drop { $0.isWhitespace }
        return start.hasPrefix(quotes) ? start.dropFirst(quotes.count) : nil
    }
}
