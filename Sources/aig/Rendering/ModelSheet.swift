import AIGateway
import Terminal

/// All that is known of one model, for a person or a script.
struct ModelSheet: Sendable {
    let name: String
    let record: ModelRecord?
    /// JSON Schemas in the members `input` and `output`.
    let schema: JSON

    var json: JSON {
        ["name": .string(name), "model": record?.json ?? .null, "schema": schema]
    }

    func text(width: Int) -> String {
        let facts = [
            ("Task", record?.task), ("Context", record?.contextWindow.map { "\($0) tokens" }),
            ("About", record?.summary),
        ]
        let head = [name] + facts.compactMap { label, value in value.map { "\(label): \($0)" } }
        let rows = Self.parameters(of: schema["input"] ?? .null).map {
            [$0.name, $0.kind, $0.about]
        }
        guard !rows.isEmpty else { return head.joined(separator: "\n") }
        let table = Table(header: ["PARAMETER", "TYPE", "MEANING"], rows: rows)
        return (head + [""] + table.lines(width: width, colored: false)).joined(separator: "\n")
    }

    private struct Parameter {
        var name: String
        var kind: String
        var about: String
    }

    /// The properties of the schema and of its alternatives, each once.
    private static func parameters(of schema: JSON) -> [Parameter] {
        let alternatives = (schema["oneOf"] ?? schema["anyOf"])?.array ?? []
        var seen: Set<String> = []
        return ([schema] + alternatives).flatMap { part in
            let required = Set(part["required"]?.array?.compactMap(\.string) ?? [])
            let properties = part["properties"]?.object?.members ?? []
            return properties.compactMap { name, property -> Parameter? in
                guard seen.insert(name).inserted else { return nil }
                return Parameter(
                    name: name + (required.contains(name) ? " *" : ""), kind: kind(of: property),
                    about: about(property))
            }
        }
    }

    private static func kind(of property: JSON) -> String {
        if let choices = property["enum"]?.array {
            return choices.map { $0.string ?? $0.text() }.joined(separator: "|")
        }
        let type = property["type"]?.string ?? "any"
        let bounds = [property["minimum"], property["maximum"]].map { $0?.text() ?? "" }
        return bounds == ["", ""] ? type : "\(type) \(bounds[0])…\(bounds[1])"
    }

    private static func about(_ property: JSON) -> String {
        let meaning = property["description"]?.string ?? ""
        guard let value = property["default"] else { return meaning }
        return "\(meaning) (default: \(value.string ?? value.text()))"
    }
}
