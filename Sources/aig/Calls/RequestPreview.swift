import AIGateway
import Terminal

/// Shows what would be sent, and sends nothing: no token is asked for and no account looked up.
struct RequestPreview {
    private let asCurl: Bool
    private let settings: Settings
    private let world: World
    private let client: Gateway
    /// What stands where the token goes.
    private let token: String
    private let keys: [String: Secret]

    init(_ call: CallFlags, settings: Settings, in world: World) {
        asCurl = call.curl
        self.settings = settings
        self.world = world
        token = asCurl ? "$CLOUDFLARE_API_TOKEN" : "***"
        keys = settings.ownKeys.placeholders(in: world)
        let account = Account(
            id: settings.credentials.accountID ?? "$CLOUDFLARE_ACCOUNT_ID",
            token: Secret(token), baseURL: settings.credentials.baseURL,
            gatewayHost: settings.credentials.gatewayHost, providerKeys: keys)
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
        let isText = request.body.map { String(validating: $0, as: UTF8.self) != nil } ?? true
        guard isText || !asCurl else {
            throw Failure.usage("the body is no text, so --curl can't show it; see --dry-run")
        }
        if asCurl, let body = request.body, hasSecret(body) {
            throw Failure.usage("there is a secret in the body, so --curl can't show it")
        }
        try world.console.print(asCurl ? curl(request) : plain(request))
    }

    /// Whether a body has a secret in it, or what stands in a secret's place and would be stored.
    private func hasSecret(_ body: [UInt8]) -> Bool {
        let text = String(decoding: body, as: UTF8.self)
        let isMasked = (try? JSON(parsing: body))?.secretTexts.contains("***") ?? false
        return isMasked || world.secrets.redact(text) != text
    }

    /// The request as it would stand on the wire, the body readable.
    private func plain(_ request: Request) -> String {
        let body = request.body.map { bytes in
            let text = (try? JSON(parsing: bytes))?.text(pretty: true)
            let plain = String(validating: bytes, as: UTF8.self)
            return ["", text ?? plain ?? "[\(bytes.count) bytes]"]
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
        parts[0] += " " + Self.quoted(request.url, expanding: ["$CLOUDFLARE_ACCOUNT_ID"])
        for field in request.namedFields {
            let secret = secrets.first { field.value.isSecret($0) }
            parts.append(
                "-H "
                    + Self.quoted(
                        "\(field.name): \(field.value)", expanding: secret.map { [$0] } ?? []))
        }
        if let body = request.body {
            parts.append("--data-raw " + quotedBody(String(decoding: body, as: UTF8.self)))
        }
        return parts.joined(separator: " \\\n  ") + "\n"
    }

    /// What stands in the place of secrets.
    private var secrets: [String] { [token] + keys.values.map(\.exposed) }

    /// The body as one word for a shell. In a chain of models, each step has its secret in it.
    private func quotedBody(_ text: String) -> String {
        let word = Self.quoted(text)
        guard text.hasPrefix(#"[{"provider":"#) else { return word }
        return secrets.reduce(word) { word, secret in
            word.replacing(" \(secret)\"", with: #" '""# + secret + #""'""#)
                .replacing(":\"\(secret)\"", with: #":"'""# + secret + #""'""#)
        }
    }

    /// `text` as one word for a shell, in which these variables are put in and nothing else.
    private static func quoted(_ text: String, expanding variables: [String] = []) -> String {
        guard variables.contains(where: text.contains) else {
            return "'" + text.replacing("'", with: "'\\''") + "'"
        }
        let safe = ["\\", "\"", "`", "$"].reduce(text) { $0.replacing($1, with: "\\" + $1) }
        return "\"" + variables.reduce(safe) { $0.replacing("\\" + $1, with: $1) } + "\""
    }
}

extension String {
    /// Whether a header's value is that secret, with or without a scheme's word before it.
    fileprivate func isSecret(_ secret: String) -> Bool {
        let words = split(separator: " ")
        return words.count <= 2 && words.last.map(String.init) == secret
    }
}

/// A transport for requests that are only shown.
private struct NoTransport: Transport {
    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        throw .invalidAddress("nothing is sent")
    }
}
