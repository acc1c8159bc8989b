extension Int {
    /// The quotient, rounded up. Both are positive.
    func dividedUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}
