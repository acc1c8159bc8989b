public import HTTPTypes

/// An answer: its head, and its body still to be pulled.
public struct Exchange: Sendable {
    public var status: Int
    public var fields: HTTPFields
    public var body: ExchangeBody
    /// The version of HTTP that was spoken, such as `HTTP/2`.
    public var version: String

    public init(
        status: Int, fields: HTTPFields, body: ExchangeBody, version: String = "HTTP/1.1"
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.version = version
    }

    public var isSuccess: Bool { (200..<300).contains(status) }

    /// Version, status and fields, a line each.
    public var headLines: [String] {
        ["\(version) \(status)"] + fields.map { "\($0.name.rawName): \($0.value)" }
    }
}
