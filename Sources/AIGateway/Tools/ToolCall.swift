/// A call of a tool that the model asks for.
public struct ToolCall: Sendable, Equatable {
    /// The call's identifier; absent where the format has none (older Workers AI models).
    public var id: String?
    public var name: String
    /// The arguments as the model wrote them: JSON text, unless the model erred.
    public var arguments: String

    /// What else the provider said of the call, to be sent back with it.
    public var others: JSONObject

    public init(
        id: String?, name: String, arguments: String, others: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.arguments = arguments
        self.others = others
    }
}

extension ToolCall {
    /// What a result refers to; where the format has no identifiers, the name and the place.
    func reference(_ place: Int) -> String { id ?? "\(name)-\(place + 1)" }

    /// The arguments; a call that has none may be without even `{}`.
    var argumentsOrNone: String { arguments.isEmpty ? "{}" : arguments }

    /// Throws when the limit on tokens cut the arguments: acting on them would be wrong.
    func checkIsComplete() throws(GatewayError) {
        guard (try? JSONDocument(Array(arguments.utf8))) == nil else { return }
        throw .truncated("the call of '\(name)' is not complete")
    }
}
