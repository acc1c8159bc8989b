import AIGateway

/// An answer as far as it came: what its events add up to, and when they came.
struct Answer {
    private(set) var text = ""
    private(set) var reasoning = ""
    private(set) var refusal = ""
    private(set) var toolCalls: [ToolCall] = []
    private(set) var toolResults: [ToolResult] = []
    /// What the present request brought, when the model goes on after calling tools.
    private(set) var round: AnswerRound
    /// What the requests before it took.
    private var earlierUsage: Usage?
    /// Whether the text so far ends within a line.
    private(set) var isLineOpen = false
    private(set) var citations: [Citation] = []
    private(set) var media: [Media] = []
    private(set) var results: [JSON] = []
    private(set) var details: [JSON] = []
    private(set) var otherChoices: [Int: String] = [:]
    private(set) var id: String?
    private(set) var model: String?
    private(set) var finish: FinishReason?
    private(set) var firstPiece: ContinuousClock.Instant?
    private(set) var metadata: ReplyMetadata
    let requestedModel: String
    let start: ContinuousClock.Instant
    /// Whether texts are kept; without need, a long answer would only fill the memory.
    private let keepsText: Bool
    private var gathering = MediaGathering()

    init(
        to requestedModel: String, metadata: ReplyMetadata, start: ContinuousClock.Instant,
        keepsText: Bool
    ) {
        self.requestedModel = requestedModel
        self.metadata = metadata
        round = AnswerRound(textStart: 0, logID: metadata.logID)
        self.start = start
        self.keepsText = keepsText
    }

    mutating func take(_ event: ReplyEvent, at now: @autoclosure () -> ContinuousClock.Instant) {
        switch event {
        case .text, .reasoning, .refusal, .media, .mediaPiece, .result, .toolCall:
            if firstPiece == nil { firstPiece = now() }
        default: break
        }
        round.take(event, keepsText: keepsText)
        if case .text(let piece) = event, let last = piece.utf8.last { isLineOpen = last != 0x0A }
        switch event {
        case .started(let id, let model): (self.id, self.model) = (id, model)
        case .text(let piece): if keepsText { text += piece }
        case .reasoning(let piece): if keepsText { reasoning += piece }
        case .refusal(let piece): refusal += piece
        case .toolCall(let call): toolCalls.append(call)
        case .citation(let citation): if keepsText { citations.append(citation) }
        case .media, .mediaPiece:
            if keepsText, case .media(let item) = gathering.resolve(event) { media.append(item) }
        case .details(let value): if keepsText { details.append(value) }
        case .result(let value): if keepsText { results.append(value) }
        case .otherChoice(let index, let piece):
            if keepsText { otherChoices[index, default: ""] += piece }
        case .finished(let reason): finish = reason
        case .usage, .other: break
        }
    }

    /// The model is asked to go on with what its tools gave.
    mutating func goOn(with results: [ToolResult]) {
        toolResults += results
        earlierUsage = usage
        round = AnswerRound(textStart: text.utf8.count)
    }

    /// It does.
    mutating func begin(_ metadata: ReplyMetadata) {
        self.metadata = metadata
        round.logID = metadata.logID
    }

    /// What all requests took together.
    var usage: Usage? {
        guard let earlierUsage else { return round.usage }
        return round.usage.map { earlierUsage + $0 } ?? earlierUsage
    }

    /// The text that came since tools were last run.
    var roundText: String { String(text.utf8.dropFirst(round.textStart)) ?? text }

    /// The model that served the answer, as far as anyone said.
    var servedModel: String { metadata.model ?? model ?? requestedModel }

    /// Checks that the answer is whole, and that it matches the schema where there is one.
    func check(_ schema: AnswerSchema?) throws {
        if let finish, finish.isCut {
            throw Failure.cutAnswer(reason: finish.detail ?? finish.name)
        }
        try schema?.check(results.first?.text() ?? roundText)
    }

    /// Everything but the answer itself: model, usage, gateway and times.
    func summary(at end: ContinuousClock.Instant) -> JSONObject {
        var object = JSONObject()
        object["id"] = id.map(JSON.string)
        object["finish_reason"] = finish.map { .string($0.name) } ?? .null
        object["finish_detail"] = finish?.detail.map(JSON.string)
        object["model"] = .string(servedModel)
        object["usage"] = usage?.json ?? .null
        object["gateway"] = metadata.json
        object["timing"] = .object(
            JSONObject([
                ("first_token_ms", firstPiece.map { Self.milliseconds($0 - start) } ?? .null),
                ("total_ms", Self.milliseconds(end - start)),
            ]))
        return object
    }

    /// The whole as `--format json` prints it: the same members for all endpoints.
    func json(at end: ContinuousClock.Instant) -> JSON {
        var object = JSONObject([
            ("text", .string(text)),
            ("reasoning", .string(reasoning)),
            ("refusal", refusal.isEmpty ? .null : .string(refusal)),
            ("tool_calls", .array(toolCalls.map(\.json))),
        ])
        if !toolResults.isEmpty { object["tool_results"] = .array(toolResults.map(\.json)) }
        if !citations.isEmpty { object["citations"] = .array(citations.map(\.json)) }
        if !media.isEmpty { object["media"] = .array(media.map(\.json)) }
        if !results.isEmpty { object["result"] = results.count == 1 ? results[0] : .array(results) }
        if !details.isEmpty {
            object["details"] = details.count == 1 ? details[0] : .array(details)
        }
        if !otherChoices.isEmpty {
            let sorted = otherChoices.sorted { $0.key < $1.key }
            object["other_choices"] = .object(
                JSONObject(sorted.map { ("\($0.key)", .string($0.value)) }))
        }
        object.merge(summary(at: end))
        return .object(object)
    }

    private static func milliseconds(_ duration: Duration) -> JSON {
        .integer(Int64(duration / .milliseconds(1)))
    }
}
