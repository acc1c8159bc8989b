import AIGateway
import HTTPTypes
import Testing

@testable import aig

/// The gateway host: compat, providers' own APIs, chains of models, and whose key goes along.
@Suite struct GatewayHostTests {
    private static let host =
        "https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef"

    private static let keys = TestWorld.account.merging([
        "OPENAI_API_KEY": "openai-key-0123", "ANTHROPIC_API_KEY": "anthropic-key-0123",
        "GEMINI_API_KEY": "gemini-key-0123", "MY_KEY": "my-own-key-0123",
        "ELEVENLABS_API_KEY": "eleven-key-0123", "DEEPGRAM_API_KEY": "deepgram-key-0123",
    ]) { $1 }

    @Test(
        arguments: [
            (["-m", "openai/gpt-5.5"], "default", "openai/gpt-5.5"),
            (["-m", "xai/grok-4", "-g", "team"], "team", "xai/grok-4"),
            (["-m", "@cf/meta/llama"], "default", "workers-ai/@cf/meta/llama"),
            (["-m", "workers-ai/@cf/meta/llama"], "default", "workers-ai/@cf/meta/llama"),
            (["-m", "dynamic/support", "-g", "team"], "team", "dynamic/support"),
            (["-m", "custom-own/m"], "default", "custom-own/m"),
        ] as [([String], String, String)])
    func `compat goes to the gateway, under the name that was typed`(
        _ flags: [String], _ gateway: String, _ model: String
    ) async throws {
        let world = TestWorld([.chat("Hi")])
        let ending = await world.run(["chat", "--compat", "hi"] + flags)
        #expect(ending.status == 0, "\(ending.err)")
        let request = try #require(world.requests.first)
        #expect(request.url == "\(Self.host)/\(gateway)/compat/chat/completions")
        #expect(request.json["model"]?.string == model)
        #expect(request.fields[.gatewayID] == nil)
        #expect(request.gatewayAuthorization == "Bearer test-token-0123456789")
        let isOurs = model.hasPrefix("workers-ai/")
        #expect(
            request.fields[.authorization] == (isOurs ? "Bearer test-token-0123456789" : nil))
    }

    @Test func `the REST API gets its token in its own field, and no other`() async throws {
        let world = TestWorld([.chat("Hi")], environment: Self.keys)
        _ = await world.run("chat", "-m", "openai/gpt-5.5", "hi")
        let request = try #require(world.requests.first)
        #expect(request.fields[.authorization] == "Bearer test-token-0123456789")
        #expect(request.gatewayAuthorization == nil)
    }

    @Test(
        arguments: [
            ("openai", [], "authorization", nil),
            ("openai", ["--own-key"], "authorization", "Bearer openai-key-0123"),
            ("anthropic", ["--own-key"], "x-api-key", "anthropic-key-0123"),
            ("google-ai-studio", ["--own-key"], "x-goog-api-key", "gemini-key-0123"),
            ("elevenlabs", ["--own-key"], "xi-api-key", "eleven-key-0123"),
            ("deepgram", ["--own-key"], "authorization", "Token deepgram-key-0123"),
            ("azure-openai", ["--provider-key-env", "MY_KEY"], "api-key", "my-own-key-0123"),
            (
                "custom-own", ["--provider-key-env", "custom-own=MY_KEY"], "authorization",
                "Bearer my-own-key-0123"
            ),
            ("workers-ai", [], "authorization", "Bearer test-token-0123456789"),
        ] as [(String, [String], String, String?)])
    func `a provider is shown a key when that is asked for`(
        _ provider: String, _ flags: [String], _ field: String, _ value: String?
    ) async throws {
        let world = TestWorld([.json("{}")], environment: Self.keys)
        let ending = await world.run(
            ["api", "--provider", provider, "/some/path", "-p", "a=1"] + flags)
        #expect(ending.status == 0, "\(ending.err)")
        let request = try #require(world.requests.first)
        #expect(request.url == "\(Self.host)/default/\(provider)/some/path")
        #expect(request.method == .post)
        #expect(request.fields[try #require(HTTPField.Name(field))] == value)
        #expect(request.gatewayAuthorization == "Bearer test-token-0123456789")
        #expect((request.fields[.anthropicVersion] != nil) == (provider == "anthropic"))
    }

    @Test func `stored keys are named by alias, and other headers go along`() async throws {
        let world = TestWorld([.json("{}")])
        let ending = await world.run(
            "api", "--provider", "openai", "--byok-alias", "work", "-g", "team", "--cache-ttl",
            "1h", "models")
        let request = try #require(world.requests.first)
        #expect(request.method == .get)
        #expect(request.url == "\(Self.host)/team/openai/models")
        #expect(request.fields[.byokAlias] == "work")
        #expect(request.fields[.cacheTTL] == "3600")
        #expect(ending.err.isEmpty)
    }

    @Test(arguments: [[], ["--compat"]])
    func `an alias is said to mean nothing where it does`(_ flags: [String]) async {
        let ending = await TestWorld([.chat("Hi")]).run(
            ["chat", "-m", "openai/m", "--byok-alias", "work", "hi"] + flags)
        #expect(ending.status == 0)
        #expect(ending.err.contains("--byok-alias means nothing here"))
    }

    @Test func `a chain asks each model in its provider's own way`() async throws {
        let world = TestWorld([.chat("Hi")], environment: Self.keys)
        let ending = await world.run(
            "chat", "-m", "openai/gpt-5.5", "--fallback", "anthropic/claude", "--fallback",
            "@cf/meta/llama", "--fallback", "xai/grok-4", "--fallback", "google/gemini",
            "--provider-key-env", "MY_KEY", "--provider-key-env", "anthropic=ANTHROPIC_API_KEY",
            "--max-attempts", "3", "--request-timeout", "4s", "--max-tokens", "9", "hi")
        #expect(ending.status == 0, "\(ending.err)")
        let request = try #require(world.requests.first)
        #expect(request.url == "\(Self.host)/default")
        #expect(request.fields[.maxAttempts] == nil)
        let steps = try #require(request.json.array)
        #expect(
            steps.map { $0["provider"]?.string } == [
                "openai", "anthropic", "workers-ai", "grok", "google-ai-studio",
            ])
        #expect(
            steps.map { $0["endpoint"]?.string } == [
                "chat/completions", "v1/messages", "@cf/meta/llama", "v1/chat/completions",
                "v1beta/openai/chat/completions",
            ])
        #expect(
            steps.map { $0["query"]?["model"]?.string } == [
                "gpt-5.5", "claude", nil, "grok-4", "gemini",
            ])
        #expect(steps.allSatisfy { $0["query"]?["stream"]?.bool == true })
        #expect(
            steps.allSatisfy {
                $0["config"] == ["requestTimeout": 4000, "maxAttempts": 3]
            })
        #expect(steps[0]["query"]?["max_completion_tokens"]?.integer == 9)
        #expect(steps[1]["query"]?["max_tokens"]?.integer == 9)
        let headers = steps.map { $0["headers"] ?? .null }
        #expect(headers[0]["Authorization"]?.string == "Bearer my-own-key-0123")
        #expect(headers[1]["x-api-key"]?.string == "anthropic-key-0123")
        #expect(headers[1]["anthropic-version"]?.string == "2023-06-01")
        #expect(headers[2]["Authorization"]?.string == "Bearer test-token-0123456789")
        #expect(headers[3]["Authorization"] == nil)
    }

    @Test(arguments: [
        ("0", TestAnswer.chat("Hi"), "m"), ("1", .messages("Hi"), "m"),
        (
            "2", .stream([#"{"response":"Hi"}"#, "[DONE]"]), "@cf/meta/llama"
        ),
        ("9", .messages("Hi"), "m"),
    ])
    func `the answer is read in the form of the step that gave it`(
        _ step: String, _ answer: TestAnswer, _ model: String
    ) async throws {
        var answer = answer
        answer.fields[try #require(HTTPField.Name("cf-aig-step"))] = step
        let words = [
            "chat", "-m", "openai/gpt-5.5", "--fallback", "anthropic/claude", "--fallback",
            "@cf/meta/llama", "hi",
        ]
        let json = try JSON(parsing: await TestWorld([answer]).run(words + ["--json"]).out)
        #expect(json["text"]?.string == "Hi")
        #expect(json["model"]?.string == model)
        #expect(json["gateway"]?["step"]?.integer == Int(step))
        let shown = await TestWorld([answer]).run(words + ["--usage"])
        #expect(shown.out == "Hi\n")
        let number = try #require(Int(step)) + 1
        #expect(shown.err.contains("model \(number) of 3"))
    }

    @Test(
        arguments: [
            ["chat", "-m", "openai/m", "--fallback", "nobody/m", "hi"],
            ["chat", "-m", "openai/m", "--fallback", "replicate/m", "hi"],
            ["chat", "-m", "openai/m", "--fallback", "dynamic/m", "hi"],
            ["chat", "-m", "openai/m", "--fallback", "anthropic/m", "--compat", "hi"],
            ["chat", "-m", "openai/m", "--own-key", "hi"],
            ["chat", "-m", "groq/m", "--compat", "--own-key", "hi"],
            ["chat", "-m", "dynamic/r", "--compat", "--provider-key-env", "MY_KEY", "hi"],
            ["chat", "-m", "openai/m", "--compat", "--provider", "x", "hi"],
            ["responses", "-m", "dynamic/r", "hi"], ["messages", "-m", "dynamic/r", "hi"],
            ["run", "dynamic/r", "hi"], ["api", "--provider", "opnai", "models"],
            ["api", "--own-key", "models"], ["api", "GET", "a", "b"], ["api"],
            ["models", "list", "--compat", "--task", "t"], ["models", "list", "-g", "g"],
        ])
    func `what can't be asked so is refused before anything is sent`(_ words: [String]) async {
        let world = TestWorld(environment: Self.keys)
        let ending = await world.run(words)
        #expect(ending.status == 64, "\(ending.err)")
        #expect(world.requests.isEmpty)
    }

    @Test(arguments: [["--dry-run"], ["--curl"], ["-vv"]])
    func `keys are shown nowhere`(_ flags: [String]) async throws {
        let chain = [
            "chat", "-m", "openai/m", "--fallback", "anthropic/m", "--fallback", "@cf/m/m",
            "--own-key", "hi",
        ]
        let answer = TestAnswer.chat("the key is openai-key-0123")
        let world = TestWorld([answer, answer], environment: Self.keys)
        let ending = await world.run(chain + flags)
        let own = await world.run(
            ["api", "--provider", "anthropic", "--own-key", "v1/messages", "-p", "a=1"] + flags)
        for text in [ending.out, ending.err, own.out, own.err] {
            #expect(!text.contains("openai-key-0123"))
            #expect(!text.contains("anthropic-key-0123"))
            #expect(!text.contains("test-token"))
        }
        if flags == ["--curl"] {
            #expect(ending.out.contains(#""Authorization":"Bearer '"$OPENAI_API_KEY"'""#))
            #expect(ending.out.contains(#""x-api-key":"'"$ANTHROPIC_API_KEY"'""#))
            #expect(ending.out.contains(#""Authorization":"Bearer '"$CLOUDFLARE_API_TOKEN"'""#))
            #expect(own.out.contains(#"-H "x-api-key: $ANTHROPIC_API_KEY""#))
        }
    }

    @Test(
        arguments: [
            ([:], [], "https://gateway.ai.cloudflare.com/v1/"),
            (
                ["CLOUDFLARE_API_BASE_URL": "http://127.0.0.1:8787/client/v4"], [],
                "http://127.0.0.1:8787/v1/"
            ),
            (
                ["CLOUDFLARE_API_BASE_URL": "http://localhost:1/client/v4/"], [],
                "http://localhost:1/v1/"
            ),
            (
                ["CLOUDFLARE_API_BASE_URL": "https://elsewhere.test/client/v4"], [],
                "https://gateway.ai.cloudflare.com/v1/"
            ),
            (["AIG_GATEWAY_HOST": "https://ours.test/v1/"], [], "https://ours.test/v1/"),
            (
                ["AIG_GATEWAY_HOST": "https://ours.test/v1"],
                ["--gateway-host", "https://flag.test"], "https://flag.test/"
            ),
        ] as [([String: String], [String], String)])
    func `the host is Cloudflare's, a sandbox's or the one that is named`(
        _ variables: [String: String], _ flags: [String], _ address: String
    ) async throws {
        let environment = TestWorld.account.merging(variables) { $1 }
        let world = TestWorld([.chat("Hi")], environment: environment)
        let ending = await world.run(["chat", "--compat", "hi"] + flags)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.requests.first?.url.hasPrefix(address) == true)
    }

    @Test func `the gateway host's models are listed and searched here`() async throws {
        let list =
            #"{"object":"list","data":[{"id":"openai/gpt-5.5","owned_by":"openai"},{"id":"grok/grok-4"}]}"#
        let world = TestWorld([.json(list), .json(list)])
        let all = await world.run("models", "list", "--compat", "-g", "team")
        #expect(all.out == "openai/gpt-5.5\topenai\ngrok/grok-4\t\n")
        let found = await world.run("models", "list", "--compat", "GPT", "--format", "name")
        #expect(found.out == "openai/gpt-5.5\n")
        #expect(world.requests.first?.url == "\(Self.host)/team/compat/models")
    }

    @Test func `configured gateway options hold for calls of models, not for others`() async {
        let environment = TestWorld.account.merging(["AIG_GATEWAY": "team"]) { $1 }
        let answers = [TestAnswer.json("{}"), .json("{}"), .json("{}")]
        let world = TestWorld(answers, environment: environment)
        _ = await world.run("api", "ai/v1/embeddings", "-p", "input=hi")
        _ = await world.run("api", "ai-gateway/gateways")
        _ = await world.run("api", "GET", "ai-gateway/gateways", "--event-id", "e")
        #expect(world.requests.map { $0.fields[.gatewayID] } == ["team", nil, nil])
        #expect(world.requests.map(\.method) == [.post, .get, .get])
        #expect(world.requests.last?.fields[.eventID] == "e")
    }
}

extension Request {
    fileprivate var gatewayAuthorization: String? {
        fields.first { $0.name.canonicalName == "cf-aig-authorization" }?.value
    }
}
