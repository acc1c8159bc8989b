/// Any JSON value, kept as it was written: object members in order, numbers with their digits.
///
/// It is what requests are built of and what records carry, so that a member this library has
/// never heard of survives a round trip.
public enum JSON: Sendable {
    case null
    case bool(Bool)
    /// A number's literal text, such as `1.50` or `9007199254740993`.
    case number(String)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

extension JSON {
    /// A whole number.
    public static func integer(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    /// A fraction; NaN and the infinities, which JSON can't say, become `null`.
    public static func decimal(_ value: Double) -> JSON {
        guard value.isFinite else { return .null }
        let digits = String(value)
        return .number(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }

    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    public var integer: Int? {
        guard case .number(let digits) = self else { return nil }
        return Int(digits) ?? Double(digits).flatMap(Int.init(exactly:))
    }

    public var double: Double? {
        guard case .number(let digits) = self else { return nil }
        return Double(digits)
    }

    public var array: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    public var object: JSONObject? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    public var isNull: Bool {
        guard case .null = self else { return false }
        return true
    }

    /// The member of that name when this is an object that has one.
    public subscript(_ key: String) -> JSON? { object?[key] }
}

/// Two objects are equal when they have the same members, in whatever order. Numbers are equal
/// when they are written alike or have the same value.
extension JSON: Equatable {
    public static func == (one: JSON, other: JSON) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.number(let one), .number(let other)): one == other || sameValue(one, other)
        case (.string(let one), .string(let other)): one == other
        case (.array(let one), .array(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        default: false
        }
    }

    /// Whole numbers are compared as such, since a `Double` would blur large ones.
    private static func sameValue(_ one: String, _ other: String) -> Bool {
        if let one = Int(one), let other = Int(other) { return one == other }
        guard let one = Double(one), let other = Double(other) else { return false }
        return one == other
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(JSONObject(members))
    }
}
