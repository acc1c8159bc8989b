import AIGateway
import Terminal

/// All that is known of one model, for a person or a script.
struct ModelSheet: Sendable {
    let name: String
    let record: ModelRecord?
    let schema: ModelSchema

    var json: JSON {
        ["name": .string(name), "model": record?.json ?? .null, "schema": schema.json]
    }

    func text(width: Int) -> String {
        let facts = [
            ("Task", record?.task), ("Context", record?.contextWindow.map { "\($0) tokens" }),
            ("About", record?.summary),
        ]
        let head = [name] + facts.compactMap { label, value in value.map { "\(label): \($0)" } }
        guard !schema.parameters.isEmpty else { return head.joined(separator: "\n") }
        let list = DefinitionList(
            schema.parameters.map { parameter in
                let meaning = [parameter.kind, parameter.summary].filter { !$0.isEmpty }
                let name =
                    parameter.name.replacing("\n", with: " ") + (parameter.isRequired ? " *" : "")
                return (name: name, meaning: meaning.joined(separator: ": "))
            })
        let isMarked = schema.parameters.contains(where: \.isRequired)
        let title = isMarked ? "PARAMETERS (* is required):" : "PARAMETERS:"
        return (head + ["", title] + list.lines(width: min(width, 100))).joined(separator: "\n")
    }
}
