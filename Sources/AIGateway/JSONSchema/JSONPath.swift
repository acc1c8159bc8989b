/// The way from the outermost value to one inside it, written like `$.items[2]["unit price"]`.
struct JSONPath: Sendable, CustomStringConvertible {
    enum Step: Sendable {
        case name(String)
        case position(Int)
    }

    var steps: [Step] = []

    var description: String {
        steps.reduce(into: "$") { text, step in
            switch step {
            case .name(let name):
                text += Self.isPlain(name) ? ".\(name)" : "[\(JSON.string(name).text())]"
            case .position(let position): text += "[\(position)]"
            }
        }
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.unicodeScalars.allSatisfy {
            $0 == "_" || $0.properties.isAlphabetic || isDigit($0)
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
