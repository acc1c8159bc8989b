import AIGateway

/// Names of conversations: when they began, to the second, and four characters to tell apart those
/// of one second. They sort by time.
enum ConversationID {
    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

    static func make(at time: Date, attempt: Int, chance: () -> Double) -> String {
        let stamp = time.formatted(.iso8601).filter(\.isNumber)
        let count = attempt > 0 ? "\(attempt)" : ""
        return "\(stamp.prefix(8))-\(stamp.dropFirst(8))-\(tail(chance: chance))\(count)"
    }

    /// Four letters or digits, by chance.
    static func tail(chance: () -> Double) -> String {
        let drawn = (0..<4).map { _ in
            letters[min(Int(chance() * Double(letters.count)), letters.count - 1)]
        }
        return String(drawn)
    }
}
