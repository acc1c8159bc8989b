/// What the client sent in one request, as it was on the wire.
public struct ReceivedRequest: Sendable {
    /// The method, such as `POST`.
    public var method: String

    /// The request target as sent: path and query, or the absolute or authority form.
    public var target: String

    /// The protocol version as sent, such as `HTTP/1.1`, or `HTTP/2`.
    public var version: String

    /// The header fields in the order and spelling in which they came, HTTP/2's pseudo-headers
    /// included.
    public var headers: [(name: String, value: String)]

    /// The body without its framing: the first 16 MiB of it.
    public var body: [UInt8] = []

    /// The length of the whole body in bytes, also of what was not kept in `body`.
    public var bodyBytes = 0

    /// Which connection it came on, counted from 0 in the order of their arrival.
    public var connection = 0

    /// When its last awaited byte came.
    public var arrival = ContinuousClock.now

    /// A request with a head alone.
    public init(
        method: String,
        target: String,
        version: String,
        headers: [(name: String, value: String)]
    ) {
        self.method = method
        self.target = target
        self.version = version
        self.headers = headers
    }

    /// The body read as UTF-8.
    public var bodyText: String { String(decoding: body, as: UTF8.self) }

    /// The value of the first field of that name, whatever its case.
    public func header(_ name: String) -> String? { headers(named: name).first }

    /// The values of all fields of that name, whatever its case.
    public func headers(named name: String) -> [String] {
        let name = name.lowercased()
        return headers.filter { $0.name.lowercased() == name }.map(\.value)
    }
}
