/// What the value of a request header may be.
enum HeaderRule: Sendable {
    case boolean
    case integer(ClosedRange<Int>)
    case choice([String])
    case hex(Int)
    case text(atMost: Int)
    /// A JSON object without nesting.
    case flatObject
    /// A JSON object of numbers under some of these names.
    case numbers([String])

    /// What was expected instead, or nothing when the value is fine.
    func objection(to value: String) -> String? {
        accepts(value) ? nil : "expected \(expectation)"
    }

    private func accepts(_ value: String) -> Bool {
        switch self {
        case .boolean:
            return value == "true" || value == "false"
        case .integer(let range):
            return Int(value).map(range.contains) ?? false
        case .choice(let options):
            return options.contains(value)
        case .hex(let digits):
            return Hex.holds(value, digits: digits)
        case .text(let limit):
            return (1...limit).contains(value.count)
        case .flatObject:
            let members = try? JSONParser.parse(value).members
            return members?.allSatisfy { $0.value.isScalar } ?? false
        case .numbers(let names):
            let members = try? JSONParser.parse(value).members
            return members?.allSatisfy { names.contains($0.name) && $0.value.double != nil }
                ?? false
        }
    }

    private var expectation: String {
        switch self {
        case .boolean: "true or false"
        case .integer(let range) where range.upperBound == .max:
            "an integer of at least \(range.lowerBound)"
        case .integer(let range):
            "an integer between \(range.lowerBound) and \(range.upperBound)"
        case .choice(let options): "one of " + options.joined(separator: ", ")
        case .hex(let digits): "\(digits) hexadecimal characters"
        case .text(let limit): "1 to \(limit) characters"
        case .flatObject: "a flat JSON object of strings, numbers and booleans"
        case .numbers(let names):
            "a JSON object of numbers among " + names.joined(separator: ", ")
        }
    }
}
