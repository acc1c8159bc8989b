/// A tool that a model may call, whichever format its definition was written in.
public enum ToolDefinition: Sendable, Equatable {
    /// One that the caller runs.
    case function(Function)
    /// One that the provider runs itself, such as `{"type": "web_search"}`: sent as it is.
    case hosted(JSON)

    /// A tool of the caller's: what the model is told of it.
    public struct Function: Sendable, Equatable {
        /// As the model calls it.
        public var name: String
        /// The JSON Schema of its arguments, an object.
        public var parameters: JSON
        /// Everything else that was said of it: its description, `strict`, ….
        public var others: JSONObject
    }

    /// Reads a definition in OpenAI's form for chat completions or for Responses, in Anthropic's, in
    /// that of the Model Context Protocol, or with no more than `name` and `parameters`.
    ///
    /// - Returns: `nil` for what is none of these.
    public init?(_ json: JSON) {
        guard let outer = json.object else { return nil }
        let object = outer["function"]?.object ?? outer
        let schemaNames = ["parameters", "input_schema", "inputSchema"]
        let schema = schemaNames.lazy.compactMap { object[$0] }.first
        let type = outer["type"]?.string
        guard type == nil || type == "function" || schema != nil else {
            self = .hosted(json)
            return
        }
        guard let name = object["name"]?.string, !name.isEmpty,
            schema == nil || schema?.object != nil
        else { return nil }
        // What the Model Context Protocol says besides is for its clients.
        let isForModels = { (name: String) in
            object["inputSchema"] == nil
                ? !(["type", "name"] + schemaNames).contains(name) : name == "description"
        }
        let others = object.members.filter { isForModels($0.key) }
        self = .function(
            Function(
                name: name, parameters: schema ?? ["type": "object", "properties": [:]],
                others: JSONObject(others.map { ($0.key, $0.value) })))
    }

    /// The function, if the caller runs it.
    public var function: Function? {
        if case .function(let function) = self { function } else { nil }
    }
}

extension ToolDefinition {
    /// As chat completions take it.
    var chat: JSON {
        flat { ["type": "function", "function": .object($0)] }
    }

    /// As Responses take it.
    var responses: JSON {
        flat { .object(JSONObject([("type", "function")] + $0.members.map { ($0.key, $0.value) })) }
    }

    /// As Anthropic's Messages take it.
    var messages: JSON {
        flat(schemaName: "input_schema") { .object($0) }
    }

    private func flat(
        schemaName: String = "parameters", _ wrapped: (JSONObject) -> JSON
    ) -> JSON {
        switch self {
        case .hosted(let json): return json
        case .function(let function):
            var object = JSONObject([("name", .string(function.name))])
            object.merge(function.others)
            object[schemaName] = function.parameters
            return wrapped(object)
        }
    }
}
