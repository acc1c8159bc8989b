import AIGateway

/// Names of conversations: when they began, to the second, and four characters to tell apart those
/// of one second. They sort by time.
enum ConversationID {
    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

    static func make(at time: Date, attempt: Int, chance: () -> Double) -> String {
        let stamp = time.formatted(.iso8601).filter(\.isNumber)
        let tail = (0..<4).map { place in
            let drawn = Int(chance() * Double(letters.count - 1)) + (place == 0 ? attempt : 0)
            return letters[drawn % letters.count]
        }
        return "\(stamp.prefix(8))-\(stamp.dropFirst(8))-\(String(tail))"
    }
}
