import AIGateway

/// An entry with its bodies, for a person to read.
struct LogSheet: Sendable {
    private let record: LogRecord
    private let parts: [(part: LogBody, bytes: [UInt8]?)]

    init(
        _ id: String, of gateway: String, _ client: Gateway, hasBodies: Bool
    ) async throws(GatewayError) {
        record = try await client.log(id, of: gateway)
        var parts: [(part: LogBody, bytes: [UInt8]?)] = []
        for part in hasBodies ? LogBody.allCases : [] {
            parts.append((part, try await Self.body(part, of: id, gateway, client)))
        }
        self.parts = parts
    }

    /// The entry; without the beginnings of the bodies where these are shown whole.
    var shownRecord: JSON {
        guard !parts.isEmpty, let members = record.json.object?.members else { return record.json }
        return .object(
            JSONObject(members.filter { !$0.key.contains("_head") }.map { ($0.key, $0.value) }))
    }

    var bodies: String {
        parts.map { part, bytes in
            "\n\(part.rawValue)\n\(bytes.map { Self.readable($0, part) } ?? "(not kept)")\n"
        }.joined()
    }

    /// The bytes as text, if that is what they are.
    static func text(_ bytes: [UInt8]) -> String? {
        bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    /// `nil` when the gateway was told to keep none.
    private static func body(
        _ part: LogBody, of id: String, _ gateway: String, _ client: Gateway
    ) async throws(GatewayError) -> [UInt8]? {
        do throws(GatewayError) {
            let exchange = try await client.logBody(part, of: id, of: gateway)
            return try await exchange.body.prefix(bytes: .max)
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
    }

    private static func readable(_ bytes: [UInt8], _ part: LogBody) -> String {
        guard !bytes.isEmpty else { return "(empty)" }
        guard let text = text(bytes) else {
            return "(\(bytes.count.counted("byte")) that are no text: --\(part.rawValue) -o FILE)"
        }
        guard let json = try? JSON(parsing: bytes) else {
            return text.hasSuffix("\n") ? String(text.dropLast()) : text
        }
        return json.text(pretty: true)
    }
}
