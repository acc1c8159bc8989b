import AIGateway

/// Whose account is used, as far as it is known without running or asking anything.
struct Credentials: Sendable {
    /// Where a token is to come from.
    enum TokenSource: Sendable {
        case text(String, origin: String)
        case file(String)
        case command(String)
    }

    var accountID: String?
    var baseURL: String
    var gatewayHost: String
    var tokenSource: TokenSource?

    init(_ flags: AccountFlags, source: SettingSource, world: World) throws {
        accountID = try source.value(flags.accountID, .accountID).map(Self.trimmed)
        baseURL = try source.value(flags.baseURL, .baseURL) ?? Self.defaultBaseURL(in: world)
        try WebAddress(baseURL).checkIsSafe()
        gatewayHost =
            try source.value(flags.gatewayHost, .gatewayHost)
            ?? Self.defaultGatewayHost(beside: baseURL)
        try WebAddress(gatewayHost).checkIsSafe()
        tokenSource =
            source.find(.token).map { .text($0.text, origin: $0.origin) }
            ?? source.find(.tokenFile).map { .file($0.text) }
            ?? source.find(.tokenCommand).map { .command($0.text) }
        // Known early, so that nothing said from here on can hold it.
        if case .text(let text, _) = tokenSource { world.secrets.add(Secret(Self.bare(text))) }
    }

    /// Cloudflare's own address, for the region that the environment names.
    static func defaultBaseURL(in world: World) -> String {
        world.variable("CLOUDFLARE_COMPLIANCE_REGION") == "fedramp_high"
            ? "https://api.fed.cloudflare.com/client/v4" : Account.defaultBaseURL
    }

    /// Cloudflare's own; for a sandbox on this machine, the one that it serves beside the API.
    static func defaultGatewayHost(beside baseURL: String) throws -> String {
        let api = "/client/v4"
        let base = baseURL.hasSuffix("/") ? baseURL.dropLast() : baseURL[...]
        guard try WebAddress(baseURL).isLoopback, base.hasSuffix(api) else {
            return Account.defaultGatewayHost
        }
        return base.dropLast(api.count) + "/v1"
    }

    /// The token, read or asked for, and checked to be one.
    func token(in world: World) async throws -> Secret {
        let (text, origin) = try await tokenText(in: world)
        let bare = Self.bare(text)
        guard !bare.isEmpty, bare.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Failure.configuration(
                "the token from \(origin) is empty or has characters that no token has",
                advice: "copy it again, without quotes or line breaks")
        }
        let token = Secret(bare)
        world.secrets.add(token)
        return token
    }

    private func tokenText(in world: World) async throws -> (String, origin: String) {
        switch tokenSource {
        case .text(let text, let origin):
            return (text, origin)
        case .file(let path):
            let place =
                path.hasPrefix("~/") ? (world.variable("HOME") ?? "~") + path.dropFirst(1) : path
            return (try ConfigPlace.text(of: place), "token_file")
        case .command(let line):
            return (try await world.shell(line), "token_command")
        case nil:
            throw Failure.configuration(
                "no API token",
                advice:
                    "set CLOUDFLARE_API_TOKEN, or token_command with 'aig config set'; to try without an account: aig sandbox -- aig chat hi"
            )
        }
    }

    /// The token without what is pasted along with it: white space, quotes, `Bearer `.
    static func bare(_ text: String) -> String {
        var bare = trimmed(text)
        if bare.lowercased().hasPrefix("bearer ") { bare = trimmed(String(bare.dropFirst(7))) }
        for quote in ["\"", "'"]
        where bare.count > 1 && bare.hasPrefix(quote) && bare.hasSuffix(quote) {
            bare = String(bare.dropFirst().dropLast())
        }
        return bare
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
        return String(start[..<(end ?? start.startIndex)])
    }
}
