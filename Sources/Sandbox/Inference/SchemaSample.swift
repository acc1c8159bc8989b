/// The smallest value that fits a JSON Schema, as far as its common words are concerned.
struct SchemaSample {
    private let root: JSONValue
    private static let deepest = 16

    /// A tool's arguments are an object even when its schema doesn't say so.
    static func value(for schema: JSONValue, isRoot: Bool = false) -> JSONValue {
        let value = SchemaSample(root: schema).value(for: schema, depth: 0)
        return isRoot && value.members == nil ? [:] : value
    }

    private func value(for schema: JSONValue, depth: Int) -> JSONValue {
        guard depth < Self.deepest else { return nil }
        if let fixed = schema["const"] ?? schema["enum"]?.items?.first ?? schema["default"] {
            return fixed
        }
        if let target = schema["$ref"]?.text {
            return value(for: resolve(target), depth: depth + 1)
        }
        if let branch = (schema["anyOf"] ?? schema["oneOf"])?.items?.first {
            return value(for: branch, depth: depth + 1)
        }
        if let parts = schema["allOf"]?.items {
            return merged(parts.map { value(for: $0, depth: depth + 1) })
        }
        return switch type(of: schema) {
        case "string": .string(string(for: schema))
        case "integer", "number": number(for: schema)
        case "boolean": true
        case "null": nil
        case "array": array(for: schema, depth: depth)
        default: object(for: schema, depth: depth)
        }
    }

    private func type(of schema: JSONValue) -> String {
        let type = schema["type"]
        if let name = type?.text ?? type?.items?.compactMap(\.text).first {
            // Google writes its types in capitals.
            return name.lowercased()
        }
        return schema["items"] == nil ? "object" : "array"
    }

    private func object(for schema: JSONValue, depth: Int) -> JSONValue {
        let properties = schema["properties"]?.members ?? []
        let required = schema["required"]?.items?.compactMap(\.text)
        let kept = properties.filter { required?.contains($0.name) ?? true }
        return .object(
            kept.map { .init(name: $0.name, value: value(for: $0.value, depth: depth + 1)) })
    }

    private func array(for schema: JSONValue, depth: Int) -> JSONValue {
        let count = min(max(schema["minItems"]?.integer ?? 0, 0), 100)
        let item = value(for: schema["items"] ?? [:], depth: depth + 1)
        return .array(Array(repeating: item, count: count))
    }

    private func number(for schema: JSONValue) -> JSONValue {
        if let least = schema["minimum"] { return least }
        if let below = schema["exclusiveMinimum"]?.integer { return .integer(below + 1) }
        if let most = schema["maximum"]?.integer, most < 1 { return .integer(most) }
        return 1
    }

    private func string(for schema: JSONValue) -> String {
        let text =
            switch schema["format"]?.text {
            case "date-time": "2026-01-01T00:00:00Z"
            case "date": "2026-01-01"
            case "time": "00:00:00Z"
            case "email": "sandbox@example.com"
            case "uri", "url": "https://example.com/"
            case "uuid": "00000000-0000-4000-8000-000000000000"
            default: "sandbox"
            }
        let least = min(schema["minLength"]?.integer ?? 0, 10_000)
        let most = max(0, schema["maxLength"]?.integer ?? .max)
        let padding = String(repeating: "x", count: max(0, least - text.count))
        return String((text + padding).prefix(most))
    }

    private func resolve(_ target: String) -> JSONValue {
        target.split(separator: "/").dropFirst().reduce(root) { schema, name in
            schema[String(name)] ?? [:]
        }
    }

    private func merged(_ values: [JSONValue]) -> JSONValue {
        values.reduce([:]) { whole, part in
            (part.members ?? []).reduce(into: whole) { $0[$1.name] = $1.value }
        }
    }
}
