import AIGateway

/// Reads what a line of a batch asks.
struct LineReader {
    /// What a line says, as far as it says anything.
    struct Reading {
        let id: BatchID
        let outcome: Result<Order, any Error>
        /// The line as it was given, its name included, since elsewhere it has another number.
        let source: [UInt8]
    }

    /// What is to be sent for a line.
    struct Order {
        let request: any InferenceRequest
        let settings: Settings
        let schema: AnswerSchema?
    }

    private let endpoint: BatchEndpoint
    private let settings: Settings
    private let schema: AnswerSchema?
    private let prices: PriceList?
    private let isQueued: Bool
    private let input: PromptInput

    /// - Parameter prices: given when every line's cost must be known.
    init(
        _ endpoint: BatchEndpoint, settings: Settings, prices: PriceList?, isQueued: Bool,
        in world: World
    ) throws {
        self.endpoint = endpoint
        self.settings = settings
        self.prices = prices
        self.isQueued = isQueued
        input = PromptInput(limit: nil, in: world)
        schema = try settings.options.schema.map { try AnswerSchema($0) }
    }

    func read(_ line: LineSplitter.Line) -> Reading {
        var id = BatchID(line: line.number)
        var source: [UInt8] = if case .bytes(let bytes) = line.content { bytes } else { [] }
        let outcome = Result { () throws -> Order in
            do {
                let members = try members(of: line)
                if let own = members["id"] {
                    guard let own = BatchID(own) else {
                        throw Failure.badData("'id' must be a text or a whole number")
                    }
                    id = own
                } else {
                    source = Self.named(id, source)
                }
                return try order(members)
            } catch Failure.badData(let reason) {
                throw Failure.badData("line \(line.number): \(reason)")
            }
        }
        return Reading(id: id, outcome: outcome, source: source)
    }

    private static func named(_ id: BatchID, _ line: [UInt8]) -> [UInt8] {
        guard let brace = line.firstIndex(of: UInt8(ascii: "{")) else { return line }
        let rest = line[(brace + 1)...]
        let comma = rest.first { ![0x20, 0x09].contains($0) } == UInt8(ascii: "}") ? "" : ", "
        return Array("{\"id\": \(id.key)\(comma)".utf8) + rest
    }

    private func members(of line: LineSplitter.Line) throws -> JSONObject {
        guard case .bytes(let bytes) = line.content else {
            throw Failure.badData("it is too long; allow more with --max-line")
        }
        guard bytes.isUTF8 else { throw Failure.badData("it is not UTF-8 text") }
        do {
            guard let object = try JSON(parsing: bytes).object else {
                throw Failure.badData("it is not a JSON object")
            }
            return object
        } catch let error as JSONSyntaxError {
            throw Failure.badData("it is not JSON: \(error)")
        }
    }

    private func order(_ members: JSONObject) throws -> Order {
        var settings = settings
        let messages = try messages(members)
        let others = Self.ownMembers + LineFiles.members
        for (name, value) in members.members where !others.contains(name) {
            switch name {
            case "messages": try converse(value, in: &settings)
            case "body": settings.options.base.merge(try object(value, of: name))
            default: try set(name, to: value, in: &settings)
            }
        }
        return try order(settings, messages, hasOwnSchema: members["schema"] != nil)
    }

    /// What the line asks in words and files.
    private func messages(_ members: JSONObject) throws -> [Message] {
        let questions = Self.questions.filter { members[$0] != nil }
        let files = try LineFiles(members).read(input)
        guard questions.count == 1 || questions.isEmpty && !files.isEmpty else {
            throw Failure.badData("it needs a 'prompt', or 'messages', or a 'body', and one only")
        }
        guard let prompt = members["prompt"] else {
            guard let question = questions.first else { return [.user("", attachments: files)] }
            guard files.isEmpty else {
                throw Failure.badData("'attach' goes with a 'prompt', not with '\(question)'")
            }
            return []
        }
        return [.user(try text(prompt, of: "prompt"), attachments: files)]
    }

    private func order(
        _ settings: Settings, _ messages: [Message], hasOwnSchema: Bool
    ) throws -> Order {
        let named = settings.model ?? settings.options.base["model"]?.string
        guard let model = named ?? endpoint.defaultModel else {
            throw Failure.badData("it names no model, and neither does -m")
        }
        if isQueued, !model.hasPrefix("@") {
            throw Failure.badData("--queue is for models of Workers AI, not '\(model)'")
        }
        if let prices, !prices.knows(model: model, options: settings.gateway) {
            throw Failure.badData(
                "--max-cost needs the price of '\(model)': give --price \(model)=IN/OUT")
        }
        var settings = settings
        if messages.isEmpty { endpoint.instruct(&settings) }
        let prompt = Prompt(system: settings.system, messages: messages)
        let question = Question(model: model, prompt: prompt, options: settings.options)
        var schema = schema
        if hasOwnSchema {
            do throws(JSONSchemaError) {
                schema = try settings.options.schema.map { json throws(JSONSchemaError) in
                    try AnswerSchema(json)
                }
            } catch {
                throw Failure.badData("'schema' is no JSON Schema: \(error)")
            }
        }
        let request = endpoint.request(question, usesLegacyPath: isQueued)
        for file in messages.flatMap(\.attachments) { try check(file, of: request) }
        if let reason = request.misfit { throw Failure.badData("\(request.model) \(reason)") }
        return Order(request: request, settings: settings, schema: schema)
    }

    private func check(_ file: Attachment, of request: any InferenceRequest) throws {
        guard request.takes(file) else {
            throw Failure.badData(
                "'\(file.name)' is \(file.mediaType), which --endpoint \(endpoint.rawValue) has no place for with \(request.model)"
            )
        }
        guard !isQueued || file.deferred == nil else {
            throw Failure.badData("'\(file.name)' is too large for --queue")
        }
    }

    private static let questions = ["prompt", "messages", "body"]
    /// What is read apart.
    private static let ownMembers = ["id", "prompt"]

    private func set(_ name: String, to value: JSON, in settings: inout Settings) throws {
        guard let option = LineOption.named(name) else {
            let others = Self.questions + Self.ownMembers + LineFiles.members
            throw Failure.badData(LineOption.refusal(of: name, besides: others))
        }
        if isQueued, name == "header" {
            throw Failure.badData("with --queue, headers are for the whole run: give --header")
        }
        guard option.set(value, in: &settings) else {
            let shown = value.text().prefix(100)
            throw Failure.badData("'\(name)' takes \(option.expected), not \(shown)")
        }
    }

    /// A conversation as the API takes it.
    private func converse(_ value: JSON, in settings: inout Settings) throws {
        guard let turns = value.array, !turns.isEmpty else {
            throw Failure.badData("'messages' must be a list of messages")
        }
        settings.options.base[endpoint.conversationMember] = value
    }

    private func text(_ value: JSON, of name: String) throws -> String {
        guard let text = value.string else { throw Failure.badData("'\(name)' must be a text") }
        guard !text.isEmpty else { throw Failure.badData("'\(name)' is empty") }
        return text
    }

    private func object(_ value: JSON, of name: String) throws -> JSONObject {
        guard let object = value.object else {
            throw Failure.badData("'\(name)' must be an object")
        }
        return object
    }
}

extension [UInt8] {
    /// Whether it is UTF-8 text, told without a copy.
    fileprivate var isUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}
