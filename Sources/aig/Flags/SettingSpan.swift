import ArgumentParser

/// A span of time for a gateway's setting. It may be negative, so that the setting's limits say what
/// is wrong with that, or it's sent where they don't hold.
struct SettingSpan: ExpressibleByArgument, Equatable {
    private let isNegative: Bool
    private let span: DurationArgument

    init?(argument: String) {
        isNegative = argument.hasPrefix("-")
        guard let span = DurationArgument(argument: String(argument.dropFirst(isNegative ? 1 : 0)))
        else { return nil }
        self.span = span
    }

    /// The span in milliseconds, with a bare number counted in `unit`.
    func milliseconds(in unit: DurationArgument.Unit) -> Int64 {
        span.milliseconds(in: unit) * (isNegative ? -1 : 1)
    }
}
