/// One input of a model, by the model's own schema.
public struct ModelParameter: Sendable, Equatable {
    /// As a request spells it.
    public let name: String
    /// Whether the model can't be run without it, whichever of its alternatives is meant.
    public let isRequired: Bool
    /// The JSON Schemas that the schema's alternatives have for it: its value must fit one of them.
    public let schemas: [JSON]

    /// What its values are: `integer 1…8`, `luna|orion`, `string`.
    public var kind: String {
        var kinds: [String] = []
        for kind in schemas.map(Self.kind) where !kinds.contains(kind) { kinds.append(kind) }
        return kinds.joined(separator: " or ")
    }

    /// What it is for, and what it is when nobody says; empty when the schema doesn't tell.
    public var summary: String {
        let meaning = schemas.lazy.compactMap { $0["description"]?.string }.first
        let usual = schemas.lazy.compactMap { $0["default"] }.first
        return [meaning, usual.map { "(default: \($0.string ?? $0.text()))" }]
            .compactMap(\.self).joined(separator: " ")
    }

    private static func kind(of schema: JSON) -> String {
        if let choices = schema["enum"]?.array {
            return choices.map { $0.string ?? $0.text() }.joined(separator: "|")
        }
        if let value = schema["const"] { return value.string ?? value.text() }
        if let alternatives = (schema["oneOf"] ?? schema["anyOf"])?.array {
            return ModelParameter(name: "", isRequired: false, schemas: alternatives).kind
        }
        let type = schema["type"].map { $0.string ?? types($0) } ?? "any"
        guard type != "array" else { return "array" + (schema["items"].map(elements) ?? "") }
        let bounds = [
            schema["minimum"] ?? schema["exclusiveMinimum"],
            schema["maximum"] ?? schema["exclusiveMaximum"],
        ].map { $0?.text() ?? "" }
        return bounds == ["", ""] ? type : "\(type) \(bounds[0])…\(bounds[1])"
    }

    private static func types(_ list: JSON) -> String {
        (list.array ?? []).compactMap(\.string).joined(separator: "|")
    }

    private static func elements(_ schema: JSON) -> String {
        schema["type"]?.string.map { " of \($0)" } ?? ""
    }
}
