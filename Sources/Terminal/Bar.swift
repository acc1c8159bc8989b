/// A horizontal bar made of block characters, an eighth of a column exact.
public enum Bar {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// - Parameters:
    ///   - share: from 0, which is no bar, to 1, which fills `width` columns. The smallest share
    ///     above 0 is still to be seen.
    public static func text(_ share: Double, width: Int) -> String {
        guard share > 0, width > 0 else { return "" }
        let units = max(1, Int((min(share, 1) * Double(width * 8)).rounded()))
        return String(repeating: "█", count: units / 8) + eighths[units % 8]
    }
}
