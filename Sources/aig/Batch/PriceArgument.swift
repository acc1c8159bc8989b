import ArgumentParser

/// What `--price` says: dollars per million tokens, for one model or for all.
struct PriceArgument: ExpressibleByArgument, Equatable {
    let model: String?
    let input: Double
    let output: Double

    /// - Parameter argument: `IN/OUT` or `MODEL=IN/OUT`.
    init?(argument: String) {
        let equals = argument.lastIndex(of: "=")
        model = equals.map { String(argument[..<$0]) }
        let numbers = argument[(equals.map { argument.index(after: $0) } ?? argument.startIndex)...]
            .split(separator: "/", omittingEmptySubsequences: false).map { Double($0) }
        guard model != "", numbers.count == 2, let input = numbers[0], let output = numbers[1],
            input >= 0, output >= 0, input.isFinite, output.isFinite
        else { return nil }
        self.input = input
        self.output = output
    }
}
