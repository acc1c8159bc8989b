import AIGateway
import Terminal

/// Shows what would be sent, and sends nothing: no token is asked for and no account looked up.
struct RequestPreview {
    /// Stands where the token goes.
    private static let token = "***"

    private let asCurl: Bool
    private let settings: Settings
    private let world: World
    private let client: Gateway

    init(_ call: CallFlags, settings: Settings, in world: World) {
        asCurl = call.curl
        self.settings = settings
        self.world = world
        let account = Account(
            id: settings.credentials.accountID ?? "$CLOUDFLARE_ACCOUNT_ID",
            token: Secret(Self.token), baseURL: settings.credentials.baseURL)
        client = Gateway(
            account: account, transport: NoTransport(), extraFields: settings.extraFields)
    }

    /// Throws what a request would be refused for before it is sent.
    func check(_ request: any InferenceRequest) throws {
        _ = try client.request(for: request, options: settings.gateway)
    }

    func print(_ request: any InferenceRequest) throws {
        try print(try client.request(for: request, options: settings.gateway))
    }

    func print(_ make: (Gateway) throws -> Request) throws {
        try print(try make(client))
    }

    private func print(_ request: Request) throws {
        if asCurl, let file = request.contents.first {
            throw Failure.usage("'\(file.source.name)' is too large for a command line")
        }
        try world.console.print(asCurl ? curl(request) : plain(request))
    }

    /// The request as it would stand on the wire, the body readable.
    private func plain(_ request: Request) -> String {
        let body = request.body.map { bytes in
            let text = (try? JSON(parsing: bytes))?.text(pretty: true)
            return ["", text ?? String(decoding: bytes, as: UTF8.self)]
        }
        return (request.headLines + (body ?? [])).joined(separator: "\n") + "\n"
    }

    /// A command that does the same when pasted into a shell.
    private func curl(_ request: Request) -> String {
        var parts = ["curl -sS --fail-with-body -N"]
        let method = "\(request.method)"
        if method == "HEAD" {
            parts[0] += " --head"
        } else if method != "GET" {
            parts[0] += " -X \(method)"
        }
        parts[0] += " " + Self.quoted(request.url, expanding: true)
        for field in request.namedFields {
            let isToken = field.value == "Bearer \(Self.token)"
            let value = isToken ? "Bearer $CLOUDFLARE_API_TOKEN" : field.value
            parts.append("-H " + Self.quoted("\(field.name): \(value)", expanding: isToken))
        }
        if let body = request.body {
            parts.append("--data-raw " + Self.quoted(String(decoding: body, as: UTF8.self)))
        }
        return parts.joined(separator: " \\\n  ") + "\n"
    }

    /// `text` as one word for a shell; with `expanding`, its variables are put in.
    private static func quoted(_ text: String, expanding: Bool = false) -> String {
        if expanding, text.contains("$CLOUDFLARE_") {
            // Only the variable is put in; everything else stays as it is.
            let safe = ["\\", "\"", "`", "$"].reduce(text) { $0.replacing($1, with: "\\" + $1) }
            return "\"" + safe.replacing("\\$CLOUDFLARE_", with: "$CLOUDFLARE_") + "\""
        }
        return "'" + text.replacing("'", with: "'\\''") + "'"
    }
}

/// A transport for requests that are only shown.
private struct NoTransport: Transport {
    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        throw .invalidAddress("nothing is sent")
    }
}
