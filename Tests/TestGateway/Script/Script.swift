/// The answer to one HTTP/1 request: what is done, in order. Without an ending step the
/// connection stays open for the next request.
public struct Script: Sendable {
    /// What is done, in order.
    public var steps: [Step]

    /// An answer of these steps.
    public init(_ steps: [Step]) {
        self.steps = steps
    }

    /// Exactly these bytes.
    public static func raw(_ bytes: [UInt8]) -> Script { Script([.send(bytes)]) }

    /// Exactly this text, in UTF-8.
    public static func raw(_ text: String) -> Script { raw(Array(text.utf8)) }

    /// No answer at all: the connection stays open and silent.
    public static let silence = Script([.stall])

    /// A status line and header fields as they go on the wire, the empty line included.
    public static func head(_ status: Int, headers: [(String, String)] = []) -> [UInt8] {
        let fields = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        let reason = status == 200 ? "OK" : "Scripted"
        return Array("HTTP/1.1 \(status) \(reason)\r\n\(fields)\r\n".utf8)
    }

    /// One piece of a body in the chunked transfer coding.
    public static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
    }
}
