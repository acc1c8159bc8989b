/// What a model takes, by the JSON Schema that the catalogue has for it.
///
/// Source: https://developers.cloudflare.com/api/resources/ai/subresources/models/subresources/schema/
public struct ModelSchema: Sendable, Equatable {
    /// The schemas as the API gave them: the members `input` and `output`.
    public let json: JSON
    /// Every input, in the schema's order; one that several alternatives have stands there once.
    public let parameters: [ModelParameter]

    private var input: JSON { json["input"] ?? .null }

    /// Reads what the API gave; what is no schema describes nothing.
    public init(_ json: JSON) {
        self.json = json
        let input = json["input"] ?? .null
        let parts = Self.parts(of: input, in: input)
        let required = Self.required(by: input, in: input)
        var names: [String] = []
        var schemas: [String: [JSON]] = [:]
        for (name, schema) in parts.flatMap({ $0["properties"]?.object?.members ?? [] }) {
            if schemas[name] == nil { names.append(name) }
            let schema = Self.target(of: schema, in: input)
            if schemas[name]?.contains(schema) != true { schemas[name, default: []].append(schema) }
        }
        parameters = names.map { name in
            ModelParameter(
                name: name, isRequired: required.contains(name), schemas: schemas[name] ?? [])
        }
    }

    /// The input that a text goes into, for a model that takes no conversation.
    public var textMember: String? {
        guard !parameters.isEmpty, parameter("messages") == nil else { return nil }
        return ["prompt", "text", "input_text", "query"].first { parameter($0) != nil }
    }

    /// The input of that name, when the schema knows it.
    public func parameter(_ name: String) -> ModelParameter? {
        parameters.first { $0.name == name }
    }

    /// What is wrong with an input, in sentences that begin with the parameter's name; empty when
    /// nothing is. Members that the schema doesn't know are none of its business.
    ///
    /// - Parameter trusted: members whose values are not looked at.
    public func faults(in input: JSONObject, trusting trusted: Set<String> = []) -> [String] {
        let wrong = input.members.compactMap { name, value in
            trusted.contains(name) ? nil : parameter(name).flatMap { fault(of: value, for: $0) }
        }
        return wrong + missing(in: input, by: self.input).map { "\($0) is required" }
    }

    private func fault(of value: JSON, for parameter: ModelParameter) -> String? {
        var first: JSONSchemaViolation?
        for schema in parameter.schemas {
            // What can't be read as a schema forbids nothing.
            guard let schema = try? JSONSchema(standingAlone(schema)) else { return nil }
            guard let violation = schema.violations(in: value).first else { return nil }
            first = first ?? violation
        }
        return first.map { "\(parameter.name)\($0.path.dropFirst()) \($0.message)" }
    }

    /// The schema with the definitions that it may refer to.
    private func standingAlone(_ schema: JSON) -> JSON {
        guard var object = schema.object else { return schema }
        for name in ["$defs", "definitions"] where object[name] == nil {
            object[name] = input[name]
        }
        return .object(object)
    }

    /// What the schema wants and the input lacks. Of alternatives, the one that lacks least counts.
    private func missing(in input: JSONObject, by schema: JSON, depth: Int = 0) -> [String] {
        guard depth < Self.deepest else { return [] }
        let missing = { part in self.missing(in: input, by: part, depth: depth + 1) }
        let schema = Self.target(of: schema, in: self.input)
        let own = (schema["required"]?.array ?? []).compactMap(\.string).filter { input[$0] == nil }
        let all = (schema["allOf"]?.array ?? []).flatMap(missing)
        let choices = ["oneOf", "anyOf"].flatMap { name in
            (schema[name]?.array ?? []).map(missing).min { $0.count < $1.count } ?? []
        }
        return own + all + choices
    }
}

// How schemas are composed.
extension ModelSchema {
    /// The schema and all those that it is composed of.
    fileprivate static func parts(of schema: JSON, in document: JSON, depth: Int = 0) -> [JSON] {
        guard depth < deepest else { return [] }
        let schema = target(of: schema, in: document)
        let inner = ["allOf", "oneOf", "anyOf"].flatMap { schema[$0]?.array ?? [] }
        return [schema] + inner.flatMap { parts(of: $0, in: document, depth: depth + 1) }
    }

    /// What is required whichever alternative is meant.
    fileprivate static func required(
        by schema: JSON, in document: JSON, depth: Int = 0
    ) -> Set<String> {
        guard depth < deepest else { return [] }
        let schema = target(of: schema, in: document)
        var names = Set((schema["required"]?.array ?? []).compactMap(\.string))
        for part in schema["allOf"]?.array ?? [] {
            names.formUnion(required(by: part, in: document, depth: depth + 1))
        }
        for name in ["oneOf", "anyOf"] {
            let choices = (schema[name]?.array ?? []).map {
                required(by: $0, in: document, depth: depth + 1)
            }
            guard let first = choices.first else { continue }
            names.formUnion(choices.dropFirst().reduce(first) { $0.intersection($1) })
        }
        return names
    }

    /// A schema that refers to itself must not lead in circles.
    fileprivate static let deepest = 8

    /// What a local `$ref` leads to, or the schema itself.
    fileprivate static func target(of schema: JSON, in document: JSON) -> JSON {
        guard let reference = schema["$ref"]?.string, reference.hasPrefix("#") else {
            return schema
        }
        return JSONPointer(fragment: reference.dropFirst()).value(in: document) ?? schema
    }
}
