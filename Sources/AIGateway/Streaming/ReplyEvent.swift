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
    /// An image, a sound or another product that is not text.
    case media(Media)
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

/// A call of a tool that the model asks for.
public struct ToolCall: Sendable, Equatable {
    /// The call's identifier; absent where the format has none (older Workers AI models).
    public var id: String?
    public var name: String
    /// The arguments as the model wrote them: JSON text, unless the model erred.
    public var arguments: String

    public init(id: String?, name: String, arguments: String) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}

/// A source that an answer cites.
public struct Citation: Sendable, Equatable {
    public var url: String?
    public var title: String?
    /// The citation as it was sent.
    public var source: JSON

    public init(url: String?, title: String?, source: JSON) {
        self.url = url
        self.title = title
        self.source = source
    }
}

/// Something produced that is not text.
public struct Media: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// Where it can be fetched, without the account's token.
        case address(String)
    }

    /// What it is, by the name the answer gave it: `image`, `audio` or `video`.
    public var kind: String
    public var content: Content

    public init(kind: String, content: Content) {
        self.kind = kind
        self.content = content
    }
}

/// Why a model stopped.
public struct FinishReason: Sendable, Equatable {
    /// The reason in the format's own word: `stop`, `length`, `end_turn`, `completed`, …
    public var name: String
    /// What the format adds, as in a response that is `incomplete`.
    public var detail: String?

    public init(_ name: String, detail: String? = nil) {
        self.name = name
        self.detail = detail
    }

    /// Whether the limit on tokens, or the model's own window, ended the answer.
    public var isTokenLimit: Bool {
        ["length", "max_tokens", "model_context_window_exceeded"].contains(name)
            || (name == "incomplete" && detail == "max_output_tokens")
    }

    /// Whether the answer was withheld from some point on, by a filter for instance.
    public var isCut: Bool {
        name == "content_filter" || (name == "incomplete" && !isTokenLimit)
    }
}
