extension Decimal {
    /// As US dollars with six digits after the point, and more where these would all be zero.
    var dollars: String {
        guard let amount = Double(description),
            let micros = Int(exactly: (amount * 1_000_000).rounded()), micros >= 0,
            micros > 0 || self == 0
        else { return "$\(self)" }
        let digits = String(micros % 1_000_000 + 1_000_000).dropFirst()
        return "$\(micros / 1_000_000).\(digits)"
    }
}
