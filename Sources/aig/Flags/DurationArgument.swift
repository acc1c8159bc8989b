import ArgumentParser

/// A span of time as people write it: `30s`, `500ms`, `1h30m`, `7d`. A bare number is in the unit
/// of whatever it is for.
struct DurationArgument: ExpressibleByArgument, Equatable {
    private enum Amount: Equatable {
        case bare(Double)
        case exact(Duration)
    }

    private let amount: Amount

    init?(argument: String) {
        if let number = Double(argument), number.isFinite, number >= 0, number < 1e12 {
            amount = .bare(number)
            return
        }
        var rest = argument[...]
        var total = Duration.zero
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            let unit = rest[digits.endIndex...].prefix { $0.isLetter }
            guard let number = Double(digits), let length = Self.units[unit.lowercased()] else {
                return nil
            }
            total += length * number
            rest = rest[unit.endIndex...]
        }
        amount = .exact(total)
    }

    /// The span, with a bare number counted in `unit`.
    func duration(in unit: Duration) -> Duration {
        switch amount {
        case .bare(let number): unit * number
        case .exact(let duration): duration
        }
    }

    private static let units: [String: Duration] = [
        "ms": .milliseconds(1), "s": .seconds(1), "sec": .seconds(1), "m": .seconds(60),
        "min": .seconds(60), "h": .seconds(3600), "d": .seconds(86_400), "w": .seconds(604_800),
    ]
}
