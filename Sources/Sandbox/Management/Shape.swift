/// What a JSON value must look like, and what is wrong with one that doesn't.
indirect enum Shape: Sendable {
    case any
    case scalar
    case boolean
    case number
    case integer(ClosedRange<Int>)
    case text(ClosedRange<Int>)
    case choice([String])
    case nullable(Shape)
    case list(Shape, atMost: Int)
    /// An object with the same kind of value under every name, the names from a list if given.
    case map(Shape, names: [String]? = nil)
    case record([Member])
    /// A shape that depends on what the value says it is.
    case chosen(@Sendable (JSONValue) -> Shape)

    struct Member: Sendable {
        var name: String
        var shape: Shape
        var isRequired = false

        static func required(_ name: String, _ shape: Shape) -> Member {
            Member(name: name, shape: shape, isRequired: true)
        }

        static func optional(_ name: String, _ shape: Shape) -> Member {
            Member(name: name, shape: shape)
        }
    }

    func check(_ value: JSONValue, at path: [String] = []) throws(Refusal) {
        let faults = faults(in: value, at: path)
        guard faults.isEmpty else { throw Refusal(faults: faults) }
    }

    func faults(in value: JSONValue, at path: [String] = []) -> [Refusal.Fault] {
        let complaint = { (message: String) in [Refusal.Fault(message: message, path: path)] }
        switch self {
        case .any:
            return []
        case .scalar:
            return value.isScalar ? [] : complaint("Expected string, number or boolean")
        case .boolean:
            return value.flag == nil ? complaint("Expected boolean") : []
        case .number:
            return value.double == nil ? complaint("Expected number") : []
        case .integer(let range):
            guard let number = value.integer else { return complaint("Expected integer") }
            return range.contains(number) ? [] : complaint(Self.bounds(range, "Number"))
        case .text(let range):
            guard let text = value.text else { return complaint("Expected string") }
            return range.contains(text.count) ? [] : complaint(Self.bounds(range, "Length"))
        case .choice(let options):
            let isKnown = value.text.map(options.contains) ?? false
            return isKnown ? [] : complaint("Expected one of: " + options.joined(separator: ", "))
        case .nullable(let shape):
            return value.isNull ? [] : shape.faults(in: value, at: path)
        case .list(let shape, let limit):
            guard let items = value.items else { return complaint("Expected array") }
            guard items.count <= limit else {
                return complaint("Array must contain at most \(limit) element(s)")
            }
            return items.enumerated().flatMap { index, item in
                shape.faults(in: item, at: path + [String(index)])
            }
        case .map(let shape, let names):
            guard let members = value.members else { return complaint("Expected object") }
            return members.flatMap { member in
                let isKnown = names?.contains(member.name) ?? true
                return isKnown
                    ? shape.faults(in: member.value, at: path + [member.name])
                    : [Refusal.Fault(message: "Unrecognized key", path: path + [member.name])]
            }
        case .record(let members):
            guard value.members != nil else { return complaint("Expected object") }
            return members.flatMap { $0.faults(in: value, at: path) }
        case .chosen(let shape):
            return shape(value).faults(in: value, at: path)
        }
    }

    private static func bounds(_ range: ClosedRange<Int>, _ what: String) -> String {
        range.upperBound == .max
            ? "\(what) must be at least \(range.lowerBound)"
            : "\(what) must be between \(range.lowerBound) and \(range.upperBound)"
    }
}

extension Shape.Member {
    fileprivate func faults(in object: JSONValue, at path: [String]) -> [Refusal.Fault] {
        guard let value = object[name] else {
            return isRequired ? [Refusal.Fault(message: "Required", path: path + [name])] : []
        }
        return shape.faults(in: value, at: path + [name])
    }
}
