/// Reads a moment in ISO 8601, or as databases write it: with a blank between date and time.
struct LogTimeReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    mutating func read() -> LogTime? {
        guard let date = date() else { return nil }
        let midnight = date.daysSince1970 * 86_400
        guard !rest.isEmpty else { return LogTime(nanoseconds: midnight * Self.second, digits: 0) }
        guard skip("Tt "), let clock = clock(), let fraction = fraction(), let zone = zone(),
            rest.isEmpty
        else { return nil }
        return LogTime(
            nanoseconds: (midnight + clock - zone) * Self.second + fraction.nanoseconds,
            digits: fraction.digits)
    }

    private static let second: Int64 = 1_000_000_000

    /// Years that nanoseconds in 64 bits can count.
    private mutating func date() -> CivilDate? {
        guard let year = number(4), (1678...2261).contains(year), skip("-"),
            let month = number(2), skip("-"), let day = number(2)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        return (1...12).contains(month) && CivilDate(daysSince1970: date.daysSince1970) == date
            ? date : nil
    }

    /// Seconds since midnight.
    private mutating func clock() -> Int64? {
        guard let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60
        else { return nil }
        guard skip(":") else { return hour * 3600 + minute * 60 }
        // A leap second counts as the first of the next minute.
        guard let second = number(2), second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private mutating func fraction() -> (nanoseconds: Int64, digits: Int)? {
        guard skip(".,") else { return (0, 0) }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest[digits.endIndex...]
        let padded = digits.prefix(9) + Array(repeating: 0x30, count: max(0, 9 - digits.count))
        return (padded.reduce(0) { $0 * 10 + Int64($1 - 0x30) }, min(digits.count, 9))
    }

    /// Seconds ahead of UTC.
    private mutating func zone() -> Int64? {
        if rest.isEmpty || skip("Zz") { return 0 }
        let isAhead = rest.first == UInt8(ascii: "+")
        guard skip("+-"), let hours = number(2) else { return nil }
        _ = skip(":")
        let minutes = rest.isEmpty ? 0 : number(2)
        guard let minutes, hours < 24, minutes < 60 else { return nil }
        return (isAhead ? 1 : -1) * (hours * 3600 + minutes * 60)
    }

    private mutating func number(_ width: Int) -> Int64? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        rest = rest.dropFirst(width)
        return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    private mutating func skip(_ characters: String) -> Bool {
        guard let first = rest.first, characters.utf8.contains(first) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
