public import HTTPTypes

/// A question to a model, as a value: where it goes, what its body is, how its answer is read.
public protocol InferenceRequest: Sendable {
    /// The model's name, as the user typed it.
    var model: String { get }
    /// Where it goes.
    var destination: Destination { get }
    /// Relative to the account, as in `ai/v1/chat/completions`; on the gateway host, to the gateway.
    var path: String { get }
    /// Fields that this format needs besides the usual ones.
    var fields: HTTPFields { get }
    /// The body, or that of the first model where several are asked.
    var body: JSONObject { get }
    /// What the model is given, where the model's own schema describes it; `nil` for the formats that
    /// models share.
    var input: JSONObject? { get }
    /// What the marks in the body stand for, in their order.
    var contents: [DeferredContent] { get }
    /// What is sent as the body.
    func payload(from account: Account, options: RequestOptions) -> JSON
    /// The providers on the gateway host that may be shown a key.
    var providers: [Provider] { get }
    /// A file that is the body, in place of JSON.
    var file: Attachment? { get }
    /// The files in a form that also has the members of ``body``; `nil` when the body is no form.
    var formFiles: [Attachment]? { get }
    /// Whether the format has a place for the attachment.
    func takes(_ attachment: Attachment) -> Bool
    /// What was asked for and has no place in the request, in words that follow the model's name.
    var misfit: String? { get }
    /// The request that an answer is to: this one, or the one of several that the answer names.
    func answered(by metadata: ReplyMetadata) -> any InferenceRequest
    /// A fresh reader of the answer.
    func makeDecoder() -> ReplyReader
}

extension InferenceRequest {
    public var destination: Destination { .api }
    public var fields: HTTPFields { HTTPFields() }
    public func payload(from account: Account, options: RequestOptions) -> JSON { .object(body) }
    public func answered(by metadata: ReplyMetadata) -> any InferenceRequest { self }
    public var providers: [Provider] {
        switch destination {
        case .native(let provider), .compat(.some(let provider)): [provider]
        case .api, .compat, .universal: []
        }
    }
    public var input: JSONObject? { nil }
    public var misfit: String? { nil }
    public var file: Attachment? { nil }
    public var formFiles: [Attachment]? { nil }
    public func takes(_ attachment: Attachment) -> Bool { attachment.kind != nil }
}

/// Reads the answer to one request; made by ``InferenceRequest/makeDecoder()``.
public struct ReplyReader: Sendable {
    let decoder: any ReplyDecoder

    init(_ decoder: some ReplyDecoder) { self.decoder = decoder }
}
