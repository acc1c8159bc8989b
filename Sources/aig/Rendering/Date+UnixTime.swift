extension Date {
    /// Unix time in seconds or in milliseconds: what is too late for the one is the other.
    init(unixTime number: Int) {
        let isMilliseconds = abs(number) >= 100_000_000_000
        self.init(timeIntervalSince1970: Double(number) / (isMilliseconds ? 1000 : 1))
    }
}
