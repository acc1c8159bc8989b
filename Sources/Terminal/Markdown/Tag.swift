/// `<https://…>` or an HTML tag within a line: shown as it is.
enum Tag {
    /// How many bytes are held until the tag ends.
    static let bound = 240

    /// Where the tag ends that begins at `place`.
    static func end(of place: Int, in window: InlineWindow) -> InlineSearch {
        guard place + 1 < window.end else { return window.failure }
        let next = window.line[place + 1]
        guard next.isLetter || next == .slash || next == .exclamation else { return .missing }
        var end = place + 1
        while end < window.end, window.line[end] != .less {
            end += 1
            if window.line[end - 1] == .greater { return .found(end) }
        }
        return end < window.end ? .missing : window.failure
    }
}
