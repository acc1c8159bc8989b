public import HTTPTypes

/// One HTTP request, ready to be sent.
public struct Request: Sendable, Equatable {
    public var method: HTTPRequest.Method
    /// The absolute address.
    public var url: String
    public var fields: HTTPFields
    public var body: [UInt8]?
    /// Whether it fetches what an answer points to: its address may be signed, so it isn't shown.
    public var isForResult = false
    /// Whether no redirect may lead it into a private network.
    public var staysPublic = false
    /// Whether the body may hold keys, so that no redirect takes it to another origin.
    public var bodyStaysAtOrigin = false
    /// What the marks in the body stand for, in the order in which they stand there.
    public var contents: [DeferredContent] = []
    /// Whether all it does is to give members their values, so that sending it twice does no harm.
    public var onlySetsValues = false

    public init(
        method: HTTPRequest.Method, url: String, fields: HTTPFields = HTTPFields(),
        body: [UInt8]? = nil
    ) {
        self.method = method
        self.url = url
        self.fields = fields
        self.body = body
    }

    /// Method, address and fields, a line each.
    public var headLines: [String] {
        ["\(method.rawValue) \(url)"] + namedFields.map { "\($0.name): \($0.value)" }
    }

    /// The fields by name, as they are sent.
    public var namedFields: [(name: String, value: String)] {
        fields.map { (name: $0.name.rawName, value: $0.value) }
    }

    /// Whether sending it twice has the effect of sending it once.
    public var isRepeatable: Bool {
        onlySetsValues || [.get, .head, .put, .delete].contains(method)
    }
}
