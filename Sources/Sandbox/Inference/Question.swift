/// What a model is asked, whatever the words the dialect has for it.
struct Question: Sendable {
    struct Tool: Sendable, Equatable {
        var name: String
        var schema: JSONValue
    }

    enum ToolChoice: Sendable, Equatable {
        case auto
        case never
        case required
        case named(String)
    }

    var model: ModelName
    /// The request's members, for dialects that repeat some of them in their answers.
    var body: JSONValue
    /// The texts of all messages, the system's included.
    var texts: [String] = []
    var lastUserText = ""
    /// Whether the last message is a tool's result, which wants an answer and not another call.
    var endsWithToolResult = false
    var maxTokens: Int?
    var stops: [String] = []
    var streams = false
    var includesUsage = false
    var wantsReasoning = false
    var tools: [Tool] = []
    var toolChoice = ToolChoice.auto
    /// The schema that the answer must fit; an empty object when any JSON will do.
    var schema: JSONValue?

    init(model: ModelName, body: JSONValue) {
        self.model = model
        self.body = body
        streams = body["stream"]?.flag ?? false
    }

    /// Reads a limit that has one of these names.
    mutating func readLimit(_ names: String...) throws(Refusal) {
        for name in names {
            guard let value = body[name], !value.isNull else { continue }
            guard let limit = value.integer, limit > 0 else {
                throw .invalid("\(name): must be a positive integer")
            }
            maxTokens = limit
            return
        }
    }

    mutating func readStops(_ name: String) {
        let stop = body[name]
        stops = (stop?.items?.compactMap(\.text) ?? stop?.text.map { [$0] } ?? [])
            .filter { !$0.isEmpty }
    }

    /// Takes one message's text into account.
    mutating func add(_ text: String, from role: String) {
        texts.append(text)
        if role == "user" { lastUserText = text }
        endsWithToolResult = role == "tool"
    }

    var promptTokens: Int {
        max(1, texts.reduce(0) { $0 + Tokens.split($1).count })
    }

    /// Text content, given as a string or in parts of which some may be text.
    static func text(of content: JSONValue?) -> String {
        content?.text ?? content?.items?.compactMap { $0["text"]?.text }.joined(separator: "\n")
            ?? ""
    }
}
