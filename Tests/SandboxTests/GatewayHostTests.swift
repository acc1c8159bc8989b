import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct GatewayHostTests {
    private static let prompt: JSONValue = [["role": "user", "content": "Say hi"]]
    private static let contents: JSONValue = [["role": "user", "parts": [["text": "Say hi"]]]]

    /// The number of an error in the host's own envelope.
    private func code(of answer: Answer) -> Int? {
        answer.json["error"]?.items?.first?["code"]?.integer
    }

    private func chat(_ model: String) -> JSONValue {
        ["model": .string(model), "messages": Self.prompt]
    }

    @Test(arguments: [
        ("compat/chat/completions", "openai/gpt-5.5", ["choices"]),
        ("compat/chat/completions", "workers-ai/@cf/meta/llama-3.1-8b-instruct", ["choices"]),
        ("compat/chat/completions", "sandbox/echo", ["choices"]),
        ("openai/chat/completions", "gpt-5.5", ["choices"]),
        ("workers-ai/v1/chat/completions", "@cf/openai/gpt-oss-120b", ["choices"]),
        ("groq/chat/completions", "meta-llama/llama-4-scout", ["choices"]),
        ("mistral/v1/chat/completions", "mistral-large-latest", ["choices"]),
        ("azure-openai/resource/gpt-4o/chat/completions?api-version=1", "", ["choices"]),
        ("custom-mine/v1/chat/completions", "any", ["choices"]),
        ("compat/chat/completions", "custom-mine/any", ["choices"]),
        ("google-ai-studio/v1beta/openai/chat/completions", "gemini-3-flash", ["choices"]),
        ("workers-ai/@cf/meta/llama-3.1-8b-instruct", "", ["result", "response"]),
        ("workers-ai/%40cf%2Fmeta%2Fllama-3.1-8b-instruct", "", ["result", "response"]),
    ])
    func `every address answers in its own format`(
        path: String, model: String, member: [String]
    ) async {
        let sandbox = TestSandbox()
        await sandbox.makeProvider("mine")
        let answer = await sandbox.host(path, chat(model))
        #expect(answer.status == 200)
        #expect(member.reduce(answer.json) { $0[$1] ?? nil } != JSONValue.null)
        #expect(answer.fields["cf-aig-step"] == "0")
        #expect(answer.fields["cf-aig-cache-status"] == "MISS")
    }

    @Test func `the other formats of OpenAI and Anthropic are there too`() async {
        let sandbox = TestSandbox()
        let responses = await sandbox.host("openai/responses", ["model": "gpt-5.5", "input": "hi"])
        #expect(responses.json["object"] == "response")
        let vectors = await sandbox.host(
            "openai/embeddings", ["model": "text-embedding-3-small", "input": "hi"])
        #expect(vectors.json["data"]?.items?.count == 1)
        let pictures = await sandbox.host(
            "openai/images/generations", ["model": "gpt-image-1", "prompt": "a cat", "n": 3])
        #expect(pictures.json["data"]?.items?.count == 3)
        let speech = await sandbox.host(
            "openai/audio/speech", ["model": "tts-1", "input": "hi", "voice": "alloy"])
        #expect(speech.payload == MediaFile.mp3.bytes)
        let message = await sandbox.host(
            "anthropic/v1/messages",
            ["model": "claude-sonnet-4-5", "messages": Self.prompt, "max_tokens": 100])
        #expect(message.json["type"] == "message")
        #expect(message.json["model"] == "claude-sonnet-4-5")
    }

    @Test(arguments: ["openai/v1/chat/completions", "anthropic/messages", "openai/nonsense"])
    func `an address that the provider doesn't have is refused as the provider does`(
        path: String
    ) async {
        let answer = await TestSandbox().host(path, chat("x"))
        #expect(answer.status == 404)
        #expect(answer.json["error"]?["message"]?.text?.contains("POST /") == true)
    }

    @Test func `Google's format says the same whole, in events and in a list`() async {
        let sandbox = TestSandbox()
        let path = "google-ai-studio/v1beta/models/gemini-3-flash"
        let body: JSONValue = ["contents": Self.contents]
        let text = { (response: JSONValue) -> String in
            let content = response["candidates"]?.items?.first?["content"]
            return content?["parts"]?.items?.first?["text"]?.text ?? ""
        }
        let whole = await sandbox.host(path + ":generateContent", body).json
        #expect(text(whole).contains("sandbox"))
        #expect(whole["candidates"]?.items?.first?["finishReason"] == "STOP")
        #expect(whole["usageMetadata"]?["totalTokenCount"]?.integer ?? 0 > 0)
        let events = await sandbox.host(path + ":streamGenerateContent?alt=sse", body).events
        #expect(events.count > 3)
        #expect(events.map(text).joined() == text(whole))
        let list = await sandbox.host(path + ":streamGenerateContent", body)
        #expect(list.fields[.contentType]?.hasPrefix("application/json") == true)
        #expect(list.json.items?.map(text).joined() == text(whole))
    }

    @Test func `Google's tools and schemas are understood`() async {
        let sandbox = TestSandbox()
        let path = "google-ai-studio/v1beta/models/gemini-3-flash:generateContent"
        let schema: JSONValue = [
            "type": "OBJECT", "properties": ["city": ["type": "STRING"]], "required": ["city"],
        ]
        let tool: JSONValue = ["name": "weather", "parameters": schema]
        let called = await sandbox.host(
            path,
            [
                "contents": Self.contents, "tools": [["functionDeclarations": [tool]]],
                "toolConfig": ["functionCallingConfig": ["mode": "ANY"]],
            ])
        let part = called.json["candidates"]?.items?.first?["content"]?["parts"]?.items?.first
        #expect(part?["functionCall"] == ["name": "weather", "args": ["city": "sandbox"]])
        let shaped = await sandbox.host(
            path, ["contents": Self.contents, "generationConfig": ["responseSchema": schema]])
        let text = shaped.json["candidates"]?.items?.first?["content"]?["parts"]?.items?.first
        #expect(text?["text"] == #"{"city":"sandbox"}"#)
    }

    @Test func `models are listed under the names that are understood`() async {
        let sandbox = TestSandbox()
        let list = await sandbox.host("compat/models").json["data"]?.items ?? []
        #expect(list.count > 10)
        for name in list.compactMap({ $0["id"]?.text }) {
            #expect(throws: Never.self) { _ = try CompatTarget(name) }
        }
    }

    @Test func `the account, the gateway and the provider must exist`() async {
        let sandbox = TestSandbox()
        #expect(code(of: await sandbox.host("openai/chat/completions", [:], gateway: "no")) == 2001)
        let elsewhere = "/v1/00000000000000000000000000000000/default/openai/chat/completions"
        #expect(code(of: await sandbox.call(.post, elsewhere, [:])) == 2001)
        #expect(code(of: await sandbox.host("nobody/chat/completions", chat("x"))) == 2008)
        let compat = await sandbox.host("compat/chat/completions", chat("nobody/x"))
        #expect(code(of: compat) == 2008)
        for path in ["custom-no/chat/completions", "compat/chat/completions"] {
            #expect(code(of: await sandbox.host(path, chat("custom-no/x"))) == 2008)
        }
        #expect(compat.json["success"] == false)
        #expect(compat.json["result"] == [])
    }

    @Test func `a token is asked for where authentication is on`() async {
        let sandbox = TestSandbox()
        await sandbox.makeGateway("open", ["authentication": false])
        await sandbox.makeGateway("closed", ["authentication": true])
        let key = ["authorization": "Bearer sk-12345678"]
        let ask = { (gateway: String, token: String?) in
            await sandbox.host(
                "openai/chat/completions", chat("gpt-5.5"), gateway: gateway, fields: key,
                token: token)
        }
        #expect(await ask("open", nil).status == 200)
        #expect(await ask("open", "wrong").status == 200)
        #expect(await ask("closed", TestSandbox.configuration.token).status == 200)
        for token in [nil, "wrong"] {
            let refused = await ask("closed", token)
            #expect(refused.status == 401)
            #expect(code(of: refused) == 2009)
        }
        #expect(code(of: await ask("default", nil)) == 2009)
        #expect(await sandbox.call(.get, "ai-gateway/gateways/default").status == 404)
    }

    @Test(arguments: [
        ("openai/chat/completions", "authorization", "Bearer bad-key-0000", "invalid_api_key"),
        ("openai/chat/completions", "authorization", "Bearer short", "invalid_api_key"),
        ("anthropic/v1/messages", "x-api-key", "bad-key-0000", "authentication_error"),
        (
            "google-ai-studio/v1beta/models/g:generateContent", "x-goog-api-key", "bad-key-0000",
            "UNAUTHENTICATED"
        ),
    ])
    func `a provider refuses a bad key in its own words`(
        path: String, header: String, key: String, word: String
    ) async {
        let body = chat("m").merging(["max_tokens": 9, "contents": Self.contents])
        let answer = await TestSandbox().host(path, body, fields: [header: key])
        #expect(answer.status == 401)
        let words = answer.json["error"]?.members?.compactMap(\.value.text) ?? []
        #expect(words.contains(word))
        #expect(answer.fields["cf-aig-log-id"] != nil)
    }

    @Test func `Workers AI takes the account's token for a key, and no other`() async {
        let sandbox = TestSandbox()
        let ask = { (key: String) in
            await sandbox.host(
                "workers-ai/@cf/meta/llama-3.1-8b-instruct", ["prompt": "hi"],
                fields: ["authorization": "Bearer \(key)"])
        }
        #expect(await ask(TestSandbox.configuration.token).status == 200)
        #expect(await ask("sk-12345678").status == 401)
        #expect(await ask("sk-12345678").json["errors"]?.items?.count == 1)
    }

    @Test func `without a key somebody else must be able to pay`() async {
        let sandbox = TestSandbox()
        await sandbox.makeGateway("open", ["authentication": false])
        await sandbox.makeGateway("strict", ["byok_only": true])
        let path = "openai/chat/completions"
        let body = chat("gpt-5.5")
        #expect(await sandbox.host(path, body).status == 200)
        #expect(await sandbox.host(path, body, gateway: "open", token: nil).status == 401)
        #expect(await sandbox.host(path, body, gateway: "strict").status == 400)
        let unwilling = ["cf-aig-no-wholesale": "true"]
        #expect(await sandbox.host(path, body, fields: unwilling).status == 400)
        let key = ["authorization": "Bearer sk-12345678"]
        #expect(await sandbox.host(path, body, gateway: "strict", fields: key).status == 200)
        let alias = ["cf-aig-byok-alias": "nobody"]
        #expect(code(of: await sandbox.host(path, body, fields: alias)) == 2040)
        #expect(await sandbox.host("compat/" + path, chat("a/b"), fields: alias).status == 400)
    }

    @Test func `a stored key pays before the account does, and may be bad itself`() async {
        let sandbox = TestSandbox()
        await sandbox.makeGateway("g", ["byok_only": true])
        let path = "openai/chat/completions"
        await sandbox.storeKey("sk-12345678", as: "default", of: "g")
        await sandbox.storeKey("bad-12345678", as: "old", of: "g")
        let ask = { (alias: String?) in
            await sandbox.host(
                path, chat("gpt-5.5"), gateway: "g",
                fields: alias.map { ["cf-aig-byok-alias": $0] } ?? [:])
        }
        #expect(await ask(nil).status == 200)
        #expect(await ask("default").status == 200)
        #expect(await ask("old").status == 401)
        #expect(code(of: await ask("nobody")) == 2040)
        let compat = await sandbox.host(
            "compat/chat/completions", chat("openai/gpt-5.5"), gateway: "g",
            fields: ["cf-aig-byok-alias": "old"])
        #expect(compat.status == 200)
        let field = ["cf-aig-gateway-id": "g"]
        #expect(await sandbox.chat("openai/gpt-5.5", fields: field).status == 200)
        #expect(await sandbox.chat("anthropic/claude-haiku-4-5", fields: field).status == 400)
    }

    @Test func `it is the same gateway as on the other host`() async {
        let sandbox = TestSandbox()
        await sandbox.makeGateway(
            "g",
            [
                "cache_ttl": 60, "rate_limiting_limit": 2, "rate_limiting_interval": 60,
                "rate_limiting_technique": "sliding",
            ])
        let ask = {
            await sandbox.host(
                "openai/chat/completions", chat("gpt-5.5"), gateway: "g",
                fields: ["cf-aig-metadata": #"{"team":"a"}"#])
        }
        #expect(await ask().fields["cf-aig-cache-status"] == "MISS")
        #expect(await ask().fields["cf-aig-cache-status"] == "HIT")
        let third = await ask()
        #expect(code(of: third) == 2003)
        #expect(third.fields[.retryAfter] != nil)
        let logs = await sandbox.call(.get, "ai-gateway/gateways/g/logs").json["result"]?.items
        #expect(logs?.count == 3)
        #expect(logs?.first?["provider"] == "openai")
        #expect(logs?.first?["metadata"] == #"{"team":"a"}"#)
    }

    @Test func `scenarios act under any provider's name`() async {
        let sandbox = TestSandbox()
        let native = await sandbox.host("openai/chat/completions", chat("sandbox/overloaded"))
        #expect(native.status == 529)
        #expect(native.json["error"]?["type"] == "overloaded_error")
        let compat = await sandbox.host("compat/chat/completions", chat("openai/sandbox/echo"))
        let message = compat.json["choices"]?.items?.first?["message"]
        #expect(message?["content"] == "Say hi")
        #expect(compat.fields["cf-aig-provider"] == "openai")
        let limited = await sandbox.host("anthropic/v1/messages", chat("sandbox/rate-limit"))
        #expect(code(of: limited) == 2003)
        let missing = await sandbox.host("openai/chat/completions", chat("sandbox/nonsense"))
        #expect(missing.json["error"]?["code"] == "model_not_found")
    }
}
