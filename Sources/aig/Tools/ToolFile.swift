import AIGateway

/// Definitions of tools in files.
enum ToolFile {
    /// The tools of a file that holds one definition, or a list of them.
    ///
    /// - Throws: ``Failure/badData(_:)`` for anything else.
    static func tools(in path: String) throws -> [ToolDefinition] {
        let json: JSON
        do {
            json = try JSON(parsing: try InputFile.text(of: path))
        } catch let error as JSONSyntaxError {
            throw Failure.badData("the tool in '\(path)' is not JSON: \(error)")
        }
        let list = json.array ?? json["tools"]?.array ?? [json]
        return try list.map { item in
            guard let tool = ToolDefinition(item) else {
                throw Failure.badData(
                    "'\(path)' has a tool without a name, or whose parameters are no JSON Schema")
            }
            return tool
        }
    }

    /// - Throws: ``Failure/badData(_:)`` when two have one name.
    static func tools(in paths: [String]) throws -> [ToolDefinition] {
        let tools = try paths.flatMap(Self.tools(in:))
        var names: Set<String> = []
        for function in tools.compactMap(\.function) {
            guard names.insert(function.name).inserted else {
                throw Failure.badData("two tools are named '\(function.name)'")
            }
        }
        return tools
    }
}
