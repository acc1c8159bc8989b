public import HTTPTypes

/// A question to a model, as a value: where it goes, what its body is, how its answer is read.
public protocol InferenceRequest: Sendable {
    /// The model's name, as the user typed it.
    var model: String { get }
    /// Relative to the account, as in `ai/v1/chat/completions`.
    var path: String { get }
    /// Fields that this format needs besides the usual ones.
    var fields: HTTPFields { get }
    /// The body.
    var body: JSONObject { get }
    /// What the marks in the body stand for, in their order.
    var contents: [DeferredContent] { get }
    /// Whether the format has a place for the attachment.
    func takes(_ attachment: Attachment) -> Bool
    /// A fresh reader of the answer.
    func makeDecoder() -> ReplyReader
}

extension InferenceRequest {
    public var fields: HTTPFields { HTTPFields() }
    public var contents: [DeferredContent] { [] }
    public func takes(_ attachment: Attachment) -> Bool { attachment.kind != nil }
}

/// Reads the answer to one request; made by ``InferenceRequest/makeDecoder()``.
public struct ReplyReader: Sendable {
    let decoder: any ReplyDecoder

    init(_ decoder: some ReplyDecoder) { self.decoder = decoder }
}
