import AIGateway

/// A tool that was run for an answer, as a conversation keeps it. Later questions don't tell of it:
/// the answer does, and a model that has no tools then could not read of calls.
struct ToolUse: Equatable {
    var name: String
    /// As the model wrote them.
    var arguments: String
    var output: String
    var isError: Bool

    init(_ result: ToolResult) {
        name = result.call.name
        arguments = result.call.arguments
        output = result.output
        isError = result.isError
    }

    init(_ json: JSON) {
        name = json["name"]?.string ?? ""
        arguments = json["arguments"]?.string ?? ""
        output = json["output"]?.string ?? ""
        isError = json["is_error"]?.bool ?? false
    }

    var json: JSON {
        [
            "name": .string(name), "arguments": .string(arguments), "output": .string(output),
            "is_error": .bool(isError),
        ]
    }
}
