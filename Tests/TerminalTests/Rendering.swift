@testable import Terminal

/// What `Markdown` makes of a text.
struct Rendering {
    /// The output as it is.
    let bytes: [UInt8]
    /// The most that was held after any chunk.
    private(set) var mostHeld = 0

    /// - Parameter sizes: the lengths of the chunks; the last one is used again and again.
    init(_ source: String, width: Int = 80, sizes: [Int] = [Int.max]) {
        var markdown = Markdown(width: { width })
        var output: [UInt8] = []
        var rest = Array(source.utf8)[...]
        var sizes = sizes[...]
        while !rest.isEmpty {
            let size = sizes.count > 1 ? sizes.removeFirst() : sizes.first ?? Int.max
            output += markdown.feed(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
            mostHeld = max(mostHeld, markdown.heldCount)
        }
        bytes = output + markdown.finish()
    }

    /// The output, a style's escape shown as in `‹1;4›`, and the end of styles as `‹›`.
    var marked: String {
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: "\u{1B}[", omittingEmptySubsequences: false)
        let shown = parts.dropFirst().map { part in
            let end = part.firstIndex(of: "m") ?? part.endIndex
            let style = part[..<end] == "0" ? "" : part[..<end]
            return "‹\(style)›\(part[end...].dropFirst())"
        }
        return parts[0] + shown.joined()
    }

    /// The output without styles; nil when it has escapes that are none.
    var plain: String? {
        var text: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == 0x1B else {
                text.append(byte)
                continue
            }
            guard rest.popFirst() == UInt8(ascii: "["),
                let end = rest.firstIndex(of: UInt8(ascii: "m")),
                rest[..<end].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ";") })
            else { return nil }
            rest = rest[(end + 1)...]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text without blanks, line ends and the quotes' bars, which wrapping changes.
    var letters: String? {
        plain.map { $0.filter { !$0.isWhitespace && $0 != "│" } }
    }

    /// Whether no style is on at any line's end, nor at the end of all.
    var isBalanced: Bool {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").allSatisfy { line in
            let escapes = line.split(separator: "\u{1B}", omittingEmptySubsequences: false)
            return escapes.dropFirst().last?.hasPrefix("[0m") ?? true
        }
    }
}
