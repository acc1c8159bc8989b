/// Output in which the styles' escapes stand where the style changes.
struct StyledBuffer: Sendable {
    private var bytes: [UInt8] = []
    private var style: StyleSet = []

    mutating func append(_ text: some Collection<UInt8>, in style: StyleSet) {
        guard !text.isEmpty else { return }
        change(to: style)
        bytes += text
    }

    /// Closes all styles and ends the line.
    mutating func endLine() {
        change(to: [])
        bytes.append(.newline)
    }

    /// Adds what has its escapes already.
    mutating func append(styled text: [UInt8]) { bytes += text }

    /// Everything so far, its styles closed.
    mutating func take() -> [UInt8] {
        change(to: [])
        defer { bytes = [] }
        return bytes
    }

    private mutating func change(to style: StyleSet) {
        guard style != self.style else { return }
        let isMore = style.isSuperset(of: self.style)
        if !isMore { bytes += StyleSet.closing }
        bytes += (isMore ? style.subtracting(self.style) : style).opening
        self.style = style
    }
}
