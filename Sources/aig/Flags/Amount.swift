import ArgumentParser

/// An amount of money, exactly as written.
struct Amount: ExpressibleByArgument, Equatable {
    let value: Decimal

    init?(argument: String) {
        guard let number = Double(argument), number.isFinite, number >= 0,
            let value = Decimal(string: argument)
        else { return nil }
        self.value = value
    }
}
