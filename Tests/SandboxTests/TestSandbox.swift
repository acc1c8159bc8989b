import HTTPTypes

@testable import Sandbox

/// A sandbox without a network: calls go straight to the router.
struct TestSandbox {
    static let configuration = SandboxServer.Configuration()

    let clock = TestClock()
    private let router: Router

    init(rateLimit: Int? = nil) {
        var configuration = Self.configuration
        configuration.rateLimit = rateLimit
        router = Router(configuration, clock: { [clock] in clock.now })
    }

    /// Calls the API; a path without a leading slash is below the account.
    func call(
        _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue? = nil,
        fields: [String: String] = [:], token: String? = configuration.token
    ) async -> Answer {
        var headers: HTTPFields = [:]
        headers[.authorization] = token.map { "Bearer \($0)" }
        headers[.contentType] = body == nil ? nil : "application/json"
        for (name, value) in fields { headers[name] = value }
        let account = "/client/v4/accounts/\(Self.configuration.accountID)/"
        return await router.answer(
            Call(
                method: method, target: path.hasPrefix("/") ? path : account + path,
                fields: headers, body: body?.jsonBytes ?? []))
    }

    /// Calls the gateway host below the gateway, with the account's token unless told otherwise.
    func host(
        _ path: String, _ body: JSONValue? = nil, gateway: String = "default",
        fields: [String: String] = [:], token: String? = configuration.token
    ) async -> Answer {
        var fields = fields
        fields["cf-aig-authorization"] = token.map { "Bearer \($0)" }
        return await call(
            body == nil ? .get : .post,
            "/v1/\(Self.configuration.accountID)/\(gateway)/\(path)", body, fields: fields,
            token: nil)
    }

    /// Sends bytes of any type to the API, below the account.
    func send(_ path: String, _ body: [UInt8], type: String? = nil) async -> Answer {
        var headers: HTTPFields = [.authorization: "Bearer \(Self.configuration.token)"]
        headers[.contentType] = type
        let account = "/client/v4/accounts/\(Self.configuration.accountID)/"
        return await router.answer(
            Call(method: .post, target: account + path, fields: headers, body: body))
    }

    /// Makes a gateway with these settings besides the ones that every gateway needs.
    func makeGateway(_ id: String, _ settings: JSONValue = [:]) async {
        let needed: JSONValue = [
            "id": .string(id), "cache_invalidate_on_update": false, "cache_ttl": 0,
            "collect_logs": true, "rate_limiting_interval": 0, "rate_limiting_limit": 0,
        ]
        _ = await call(.post, "ai-gateway/gateways", needed.merging(settings))
    }

    /// Makes a provider of the account's own.
    func makeProvider(_ slug: JSONValue) async {
        _ = await call(
            .post, "ai-gateway/custom-providers",
            ["name": slug, "slug": slug, "base_url": "https://example.com"])
    }

    /// Has the gateway keep a key for OpenAI.
    func storeKey(_ key: JSONValue, as alias: JSONValue, of gateway: String) async {
        _ = await call(
            .post, "ai-gateway/gateways/\(gateway)/provider_configs",
            [
                "provider_slug": "openai", "alias": alias, "secret": key,
                "default_config": .bool(alias == "default"),
            ])
    }

    func chat(
        _ model: String, _ members: JSONValue = [:], fields: [String: String] = [:]
    ) async -> Answer {
        let body: JSONValue = [
            "model": .string(model), "messages": [["role": "user", "content": "Say hi"]],
        ]
        return await call(.post, "ai/v1/chat/completions", body.merging(members), fields: fields)
    }

    /// One question to the same model at every address, in each one's own words.
    func askEverywhere(_ model: String, _ members: JSONValue = [:]) async -> [Door: Answer] {
        let messages: JSONValue = [["role": "user", "content": "Say hi"]]
        let name = JSONValue.string(model)
        let input: JSONValue = ["messages": messages]
        let bodies: [(Door, String, JSONValue)] = [
            (.chat, "ai/v1/chat/completions", ["model": name, "messages": messages]),
            (.responses, "ai/v1/responses", ["model": name, "input": "Say hi"]),
            (
                .messages, "ai/v1/messages",
                ["model": name, "messages": messages, "max_tokens": 10_000]
            ),
        ]
        var answers: [Door: Answer] = [:]
        for (door, path, body) in bodies {
            answers[door] = await call(.post, path, body.merging(members))
        }
        answers[.run] = await call(
            .post, "ai/run", ["model": name, "input": input.merging(members)])
        return answers
    }
}

extension Door: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }
}

extension Answer {
    var json: JSONValue {
        (try? JSONParser.parse(payload)) ?? .null
    }

    var code: Int? { json["errors"]?.items?.first?["code"]?.integer }

    /// The JSON of a stream's events, in order.
    var events: [JSONValue] {
        String(decoding: payload, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { $0.hasPrefix("data: {") }
            .compactMap { try? JSONParser.parse(String($0.dropFirst(6))) }
    }
}
