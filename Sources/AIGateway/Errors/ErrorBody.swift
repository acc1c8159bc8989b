/// Reads the error bodies that the API, the gateway host, Workers AI, policies, the OpenAI and
/// Anthropic formats and the edge send: seven shapes, in this order of trust.
enum ErrorBody {
    /// The refusal that an answer with a failing status is.
    static func refusal(status: Int, body: [UInt8], metadata: ReplyMetadata) -> Refusal {
        let root = (try? JSONDocument(body))?.root
        var refusal =
            root.flatMap { read($0, status: status) }
            ?? plain(status: status, body: body)
        refusal.metadata = metadata
        refusal.retryAfter = metadata.retryAfter
        if metadata.paymentRequired != nil, status == 402 { refusal.meaning = .paymentTerms }
        return refusal
    }

    /// Throws when an event of a stream is an error: by its name, or by a top-level `error`.
    static func check(_ event: JSONView, named name: String?) throws(GatewayError) {
        let isError =
            name == "error" || event["error"].isPresent || event["type"].string == "error"
            || (event["success"].bool == false && event["errors"].isArray)
        guard isError else { return }
        throw .refused(inStream(event))
    }

    /// The refusal that an error inside a stream with status 200 is.
    static func inStream(_ event: JSONView) -> Refusal {
        let named = event["error"]["status_code"].integer ?? event["error"]["code"].integer
        let status = named.flatMap { (400..<600).contains($0) ? $0 : nil }
        var refusal =
            read(event, status: status ?? 0)
            ?? Refusal(meaning: .badRequest, status: nil, message: unexplained(event))
        refusal.status = nil
        return refusal
    }

    /// What a failure says that says it in none of the known ways.
    private static func unexplained(_ event: JSONView) -> String {
        let text = [event["error"], event["errors"], event["result"]].lazy.filter(\.isPresent)
            .compactMap(\.rawText).first
        return "the model failed" + (text.map { ": " + oneLine($0) } ?? "")
    }

    /// Takes Cloudflare's envelope and a finished job off an answer's body.
    ///
    /// - Throws: ``GatewayError/refused(_:)`` when the body reports a failure despite status 200.
    static func unwrap(_ body: JSONView) throws(GatewayError) -> JSONView {
        if body["success"].bool == false, let refusal = read(body, status: 200) {
            throw .refused(refusal)
        }
        if body["success"].bool != nil, body["result"].exists {
            return try unwrap(body["result"])
        }
        switch body["state"].string {
        case "Completed" where body["result"].exists: return try unwrap(body["result"])
        case "Failed": throw .refused(inStream(body))
        default: break
        }
        if body["error"].isPresent || body["type"].string == "error" {
            throw .refused(inStream(body))
        }
        return body
    }

    /// Shapes 1 to 6, and 7 where it is JSON.
    private static func read(_ root: JSONView, status: Int) -> Refusal? {
        let sources = [
            root["errors"][0], root["error"][0], root["error"],
            root["response"]["error"], root, root["result"]["error"], root["result"],
        ]
        for source in sources {
            guard let message = message(of: source) else { continue }
            let code = code(of: source)
            // Policies say how much of a limit was spent.
            let meaning =
                source["spent"].isPresent
                ? .spendLimit
                : Refusal.Meaning(
                    status: status, code: code, type: source["type"].string, message: message)
            return Refusal(
                meaning: meaning,
                status: status, code: code, message: oneLine(message),
                path: source["path"].elements.compactMap(\.string)
            )
        }
        return nil
    }

    private static func message(of source: JSONView) -> String? {
        let candidates = [
            source["message"].string, source.string, source["description"].string,
            source["detail"].string,
        ]
        return candidates.lazy.compactMap { $0 }.first { !$0.isEmpty }
    }

    private static func code(of source: JSONView) -> String? {
        let candidates = [source["internalCode"], source["code"]]
        return candidates.lazy.filter(\.isPresent).compactMap { $0.string ?? $0.rawText }.first
    }

    /// Pages and plain text of the edge, and empty bodies. A page is named, never quoted.
    private static func plain(status: Int, body: [UInt8]) -> Refusal {
        let text = oneLine(String(decoding: body.prefix(300), as: UTF8.self))
        let isPage = text.hasPrefix("<") || text.lowercased().contains("<html")
        let message =
            text.isEmpty ? "no explanation" : isPage ? "an HTML page instead of an answer" : text
        return Refusal(
            meaning: Refusal.Meaning(
                status: status, code: nil, type: nil, message: isPage ? "" : text),
            status: status, message: message)
    }

    private static func oneLine(_ text: String) -> String {
        // Some senders put whole documents into their explanations.
        text.prefix(2000).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
