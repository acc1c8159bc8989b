import HTTPTypes

/// Header fields in the making: each value is checked, then written as the API wants it.
struct OptionFields {
    /// What a text value must look like.
    enum TextRule {
        case any, gatewayName
        case hexadecimal(Int)
    }

    /// What a JSON value must look like.
    enum ObjectRule { case flatTags, costs }

    enum Unit: Int64 {
        case milliseconds = 1
        case seconds = 1000
    }

    private(set) var fields = HTTPFields()
    let isValidated: Bool

    init(isValidated: Bool) { self.isValidated = isValidated }

    mutating func add(_ name: HTTPField.Name, _ flag: Bool?) throws(GatewayError) {
        try add(name, flag.map { $0 ? "true" : "false" })
    }

    mutating func add(
        _ name: HTTPField.Name, _ number: Int?, _ range: ClosedRange<Int>
    ) throws(GatewayError) {
        guard let number else { return }
        try check(
            range.contains(number), name, "\(number)", "\(range.lowerBound) to \(range.upperBound)")
        try add(name, "\(number)")
    }

    mutating func add(
        _ name: HTTPField.Name, _ duration: Duration?, in unit: Unit, _ range: ClosedRange<Int64>
    ) throws(GatewayError) {
        guard let duration else { return }
        let milliseconds = duration.milliseconds
        let allowed = "\(range.lowerBound) to \(range.upperBound) \(unit)"
        let isWhole = milliseconds % unit.rawValue == 0
        let count = milliseconds / unit.rawValue
        try check(isWhole, name, "\(milliseconds) ms", "whole \(unit), \(allowed)", always: true)
        try check(range.contains(count), name, "\(count) \(unit)", allowed)
        try add(name, "\(count)")
    }

    mutating func add(
        _ name: HTTPField.Name, _ object: JSONObject?, _ rule: ObjectRule
    ) throws(GatewayError) {
        guard let object else { return }
        let text = JSON.object(object).text(ascii: true)
        switch rule {
        case .flatTags:
            let isFlat = object.members.allSatisfy { $0.value.isScalar }
            try check(isFlat, name, text, "strings, numbers and booleans as values")
            try check(object.members.count <= 5, name, text, "at most 5 entries")
        case .costs:
            let known: Set = [
                "per_token_in", "per_token_out", "per_cache_read_token", "per_cache_write_token",
                "total_cost",
            ]
            let isKnown = object.members.allSatisfy {
                known.contains($0.key) && $0.value.double != nil
            }
            try check(
                isKnown && !object.isEmpty, name, text,
                "numbers named " + known.sorted().joined(separator: ", "))
        }
        try add(name, text)
    }

    mutating func add(_ name: HTTPField.Name, list: [String]) throws(GatewayError) {
        guard !list.isEmpty else { return }
        try add(name, list.joined(separator: ","))
    }

    mutating func add(
        _ name: HTTPField.Name, _ text: String?, _ rule: TextRule = .any
    ) throws(GatewayError) {
        guard let text else { return }
        switch rule {
        case .any: break
        case .gatewayName:
            let fits = (1...64).contains(text.unicodeScalars.count)
            try check(fits, name, text, "1 to 64 characters")
        case .hexadecimal(let length):
            let fits = text.utf8.count == length && text.utf8.allSatisfy(\.isHexadecimal)
            try check(fits, name, text, "\(length) hexadecimal digits")
        }
        try check(!text.isEmpty, name, text, "a text that is not empty", always: true)
        fields[name] = try Self.sendable(text, name.canonicalName)
    }

    private func check(
        _ holds: Bool, _ name: HTTPField.Name, _ value: String, _ allowed: String,
        always: Bool = false
    ) throws(GatewayError) {
        guard holds || !(isValidated || always) else {
            throw .invalidOption(
                InvalidOption(name: name.canonicalName, value: value, allowed: allowed))
        }
    }

    /// Line breaks and NUL would end the field and begin another; the rest beyond ASCII is
    /// refused because servers disagree on how to read it.
    static func sendable(_ value: String, _ name: String) throws(GatewayError) -> String {
        let isSafe = value.utf8.allSatisfy { $0 == 0x09 || (0x20..<0x7F).contains($0) }
        guard isSafe else {
            throw .invalidOption(
                InvalidOption(
                    name: name, value: JSON.string(value).text(ascii: true),
                    allowed: "printable ASCII without line breaks"))
        }
        return value
    }
}

extension JSON {
    var isScalar: Bool {
        switch self {
        case .bool, .number, .string: true
        case .null, .array, .object: false
        }
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        (0x30...0x39).contains(self) || (0x61...0x66).contains(self) || (0x41...0x46).contains(self)
    }
}

extension Duration {
    /// Whole milliseconds; what is below one is dropped.
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
