/// What a model's answer consists of, whichever endpoint and format it came from.
public enum ReplyEvent: Sendable, Equatable {
    /// The answer's identifier and the model that serves it; repeated when a later event names it.
    case started(id: String?, model: String?)
    /// A piece of the answer's text.
    case text(String)
    /// A piece of the model's reasoning, which is not part of the answer.
    case reasoning(String)
    /// A piece of a refusal in the model's own words.
    case refusal(String)
    /// A complete tool call.
    case toolCall(ToolCall)
    /// A source that the answer cites.
    case citation(Citation)
    /// Some bytes of a product so large that they are handed out while the answer still comes. The
    /// ``media(_:)`` that says what they are follows them.
    case mediaPiece(number: Int, bytes: [UInt8])
    /// An image, a sound or another product that is not text.
    case media(Media)
    /// What came along with a text or with media, such as the timings of a transcription.
    case details(JSON)
    /// A result that is neither text nor media, such as vectors or classifications.
    case result(JSON)
    /// A piece of the text of another choice than the first, when several were asked for.
    case otherChoice(index: Int, text: String)
    /// Tokens used so far; the last one counts.
    case usage(Usage)
    /// Why the model stopped.
    case finished(FinishReason)
    /// Anything else that was sent, with its type; carried so that nothing is lost.
    case other(type: String, JSON)
}
