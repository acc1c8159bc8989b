/// A moment as a log entry tells it (ISO 8601), with as many digits of a second as it has.
///
/// Two moments are equal when they are the same instant, however they are written.
public struct LogTime: Sendable {
    /// Since 1970, UTC.
    public let nanoseconds: Int64
    /// How many digits stand after the second's point: 0 to 9.
    public let digits: Int

    public init(nanoseconds: Int64, digits: Int = 3) {
        self.nanoseconds = nanoseconds
        self.digits = min(max(digits, 0), 9)
    }

    /// A date with or without a time of day, and with or without a zone, which is UTC then.
    public init?(_ text: String) {
        var reader = LogTimeReader(text)
        guard let time = reader.read() else { return nil }
        self = time
    }

    /// The moment that is one unit of the last digit later.
    public var successor: LogTime { LogTime(nanoseconds: nanoseconds + unit, digits: digits) }
    /// The moment that is one unit of the last digit earlier.
    public var predecessor: LogTime { LogTime(nanoseconds: nanoseconds - unit, digits: digits) }

    public static func - (time: LogTime, duration: Duration) -> LogTime {
        // Counted in nanoseconds, time begins in 1677.
        let (seconds, attoseconds) = duration.components
        let (whole, isBeyond) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (earlier, isEarlier) = time.nanoseconds.subtractingReportingOverflow(
            whole &+ attoseconds / 1_000_000_000)
        return LogTime(
            nanoseconds: isBeyond || isEarlier ? .min : earlier, digits: max(time.digits, 3))
    }

    /// ISO 8601 in UTC.
    public var text: String {
        let (seconds, rest) = nanoseconds.floored(by: 1_000_000_000)
        let (days, second) = seconds.floored(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }
        let day = [Self.padded(date.month, 2), Self.padded(date.day, 2)].joined(separator: "-")
        let fraction = digits > 0 ? "." + Self.padded(rest, 9).prefix(digits) : ""
        return "\(Self.padded(date.year, 4))-\(day)T\(clock.joined(separator: ":"))\(fraction)Z"
    }

    /// Nanoseconds of the last digit.
    private var unit: Int64 { (digits..<9).reduce(1) { unit, _ in unit * 10 } }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension LogTime: Comparable, Hashable {
    public static func == (one: LogTime, other: LogTime) -> Bool {
        one.nanoseconds == other.nanoseconds
    }

    public static func < (one: LogTime, other: LogTime) -> Bool {
        one.nanoseconds < other.nanoseconds
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(nanoseconds) }
}

extension Int64 {
    /// Quotient and remainder, of which the remainder is never negative.
    fileprivate func floored(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
