/// Holds the members of an input against the schema of their model's task.
///
/// Which members must be there depends on more than the task; whoever needs one asks for it.
struct InputCheck {
    private let properties: JSONValue

    /// Nothing for tasks whose input comes in too many forms for one schema: files.
    init?(_ task: ModelTask) {
        let tasks: [ModelTask] = [
            .textGeneration, .image, .translation, .summarization, .reranking, .embeddings,
        ]
        guard tasks.contains(task) else { return nil }
        properties = task.schema["input"]?["properties"] ?? [:]
    }

    func check(_ input: JSONValue) throws(Refusal) {
        for member in input.members ?? [] where !member.value.isNull {
            guard let schema = properties[member.name],
                let objection = Self.objection(to: member.value, schema)
            else { continue }
            throw .invalid("Type mismatch of '/\(member.name)', \(objection)")
        }
    }

    private static func objection(to value: JSONValue, _ schema: JSONValue) -> String? {
        switch schema["type"]?.text {
        case "string":
            guard let text = value.text else { return "'string' expected" }
            return bounds(
                text.count, schema["minLength"]?.integer, schema["maxLength"]?.integer, "length")
        case "integer":
            guard value.integer != nil else { return "'integer' expected" }
            return range(value, schema)
        case "number":
            guard value.double != nil else { return "'number' expected" }
            return range(value, schema)
        case "boolean": return value.flag == nil ? "'boolean' expected" : nil
        case "array": return value.items == nil ? "'array' expected" : nil
        default: return nil
        }
    }

    private static func range(_ value: JSONValue, _ schema: JSONValue) -> String? {
        bounds(
            value.double ?? 0, schema["minimum"]?.double, schema["maximum"]?.double, "value")
    }

    private static func bounds<Number: Comparable>(
        _ number: Number, _ least: Number?, _ most: Number?, _ what: String
    ) -> String? {
        if let least, number < least { return "\(what) must be >= \(least)" }
        if let most, number > most { return "\(what) must be <= \(most)" }
        return nil
    }
}
