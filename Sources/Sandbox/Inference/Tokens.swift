/// The sandbox's idea of tokens: words, with the space before them.
enum Tokens {
    private static let longest = 12
    /// A giant text is cut into longer pieces rather than into more.
    private static let most = 20_000

    /// The pieces of the text; joined, they are the text again.
    static func split(_ text: String) -> [String] {
        let longest = max(Self.longest, text.utf8.count / most)
        var pieces: [String] = []
        var piece = ""
        var length = 0
        var endsInSpace = true
        for character in text {
            let isSpace = character.isWhitespace
            if length > 0, length >= longest || (isSpace && !endsInSpace) {
                pieces.append(piece)
                piece = ""
                length = 0
            }
            piece.append(character)
            length += 1
            endsInSpace = isSpace
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }
}
