import ArgumentParser

/// A span of time as people write it: `30s`, `500ms`, `1.5h`, `1h30m`, `7d`. A bare number is in
/// the unit of whatever it is for.
///
/// It is counted in whole milliseconds, so that what is written is what is sent.
struct DurationArgument: ExpressibleByArgument, Equatable {
    private enum Amount: Equatable {
        case bare(String)
        case milliseconds(Int64)
    }

    private let amount: Amount

    init?(argument: String) {
        if Self.milliseconds(argument[...], unit: 1000) != nil {
            amount = .bare(argument)
            return
        }
        var rest = argument[...]
        var total: Int64 = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            let unit = rest[digits.endIndex...].prefix { $0.isLetter }
            guard let length = Self.units[unit.lowercased()],
                let part = Self.milliseconds(digits, unit: length)
            else { return nil }
            total += part
            rest = rest[unit.endIndex...]
        }
        amount = .milliseconds(total)
    }

    static func seconds(_ count: Int64) -> DurationArgument {
        DurationArgument(amount: .milliseconds(count * 1000))
    }

    private init(amount: Amount) { self.amount = amount }

    var defaultValueDescription: String { "\(milliseconds(in: .milliseconds) / 1000)s" }

    /// The span, with a bare number counted in `unit`.
    func duration(in unit: Unit) -> Duration { .milliseconds(milliseconds(in: unit)) }

    /// The span in milliseconds, with a bare number counted in `unit`.
    func milliseconds(in unit: Unit) -> Int64 {
        switch amount {
        case .bare(let digits): Self.milliseconds(digits[...], unit: unit.rawValue) ?? 0
        case .milliseconds(let count): count
        }
    }

    enum Unit: Int64 {
        case milliseconds = 1
        case seconds = 1000
    }

    /// A thousand years are enough, and far from where counting would overflow.
    private static let most: Int64 = 1000 * 366 * 86_400_000

    private static let units: [String: Int64] = [
        "ms": 1, "s": 1000, "sec": 1000, "m": 60_000, "min": 60_000, "h": 3_600_000,
        "d": 86_400_000, "w": 604_800_000,
    ]

    /// A decimal number of units, exactly; `nil` when it is none or not whole in milliseconds.
    private static func milliseconds(_ digits: Substring, unit: Int64) -> Int64? {
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, let count = Int64(whole), !whole.hasPrefix("+"),
            (0...most / unit).contains(count)
        else { return nil }
        guard parts.count == 2 else { return count * unit }
        let fraction = parts[1]
        guard let value = Int64(fraction), (1...6).contains(fraction.count), value >= 0 else {
            return nil
        }
        let scale = (0..<fraction.count).reduce(Int64(1)) { scale, _ in scale * 10 }
        guard value * unit % scale == 0 else { return nil }
        return count * unit + value * unit / scale
    }
}
