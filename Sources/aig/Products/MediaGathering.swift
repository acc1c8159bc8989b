import AIGateway

/// Puts media together that come in pieces, for forms of output that tell of them in one go.
struct MediaGathering {
    private var pieces: [Int: [UInt8]] = [:]

    /// The event to show, or `nil` while there is more to come.
    mutating func resolve(_ event: ReplyEvent) -> ReplyEvent? {
        switch event {
        case .mediaPiece(let number, let bytes):
            pieces[number, default: []] += bytes
            return nil
        case .media(var media):
            guard case .pieces(let number) = media.content,
                let bytes = pieces.removeValue(forKey: number)
            else { return event }
            media.content = .bytes(bytes)
            return .media(media)
        default: return event
        }
    }
}
