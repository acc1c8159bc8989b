#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A moment in milliseconds since 1970: the clock is read once per call, and this passed on.
struct Timestamp: Sendable, Comparable {
    var milliseconds: Int64

    init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    init(seconds: Int) {
        self.init(milliseconds: Int64(seconds) * 1000)
    }

    /// The moment in ISO 8601: a day, or a time with or without a fraction of a second.
    init?(_ text: String) {
        let styles: [Date.ISO8601FormatStyle] = [
            .iso8601, .init(includingFractionalSeconds: true), .iso8601.year().month().day(),
        ]
        guard text.first?.isNumber == true,
            let date = styles.lazy.compactMap({ try? Date(text, strategy: $0) }).first
        else { return nil }
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }

    static func now() -> Timestamp {
        Timestamp(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
    }

    static func < (earlier: Timestamp, later: Timestamp) -> Bool {
        earlier.milliseconds < later.milliseconds
    }

    static func + (moment: Timestamp, seconds: Int) -> Timestamp {
        Timestamp(milliseconds: moment.milliseconds + Int64(seconds) * 1000)
    }

    var seconds: Int { Int(milliseconds / 1000) }

    /// ISO 8601, UTC, with milliseconds; a `Date` would round them down to the one before.
    var text: String {
        let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        let fraction = String(milliseconds % 1000 + 1000).dropFirst()
        return "\(whole.dropLast()).\(fraction)Z"
    }
}
