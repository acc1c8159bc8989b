extension [Double] {
    var median: Double { percentile(50) }

    /// The value below which that percentage of the values lies; 0 when there are none.
    func percentile(_ percent: Double) -> Double {
        guard let last = indices.last else { return 0 }
        let place = percent / 100 * Double(last)
        let sorted = sorted()
        let below = sorted[Int(place)]
        let above = sorted[Swift.min(Int(place) + 1, last)]
        return below + (above - below) * (place - Double(Int(place)))
    }
}

extension Double {
    /// The number with that many digits after the point.
    func text(digits: Int) -> String {
        var unit = 1
        for _ in 0..<digits { unit *= 10 }
        let scaled = Int((magnitude * Double(unit)).rounded())
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return "\(sign)\(scaled)" }
        let fraction = "\(scaled % unit)"
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return "\(sign)\(scaled / unit).\(zeros)\(fraction)"
    }
}
