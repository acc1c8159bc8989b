import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct UniversalTests {
    private func leg(
        _ provider: String, _ endpoint: String, _ model: String? = nil,
        headers: JSONValue = [:], config: JSONValue = [:]
    ) -> JSONValue {
        [
            "provider": .string(provider), "endpoint": .string(endpoint), "headers": headers,
            "config": config,
            "query": [
                "model": .string(model ?? "m"),
                "messages": [["role": "user", "content": "Say hi"]],
                "max_tokens": 100,
            ],
        ]
    }

    private var overloaded: JSONValue { leg("openai", "chat/completions", "sandbox/overloaded") }

    @Test func `the first leg that answers, answers in its provider's format`() async {
        let sandbox = TestSandbox()
        let answer = await sandbox.host(
            "",
            [
                overloaded,
                leg("openai", "chat/completions", headers: ["authorization": "Bearer bad-000000"]),
                leg("anthropic", "v1/messages", "claude-sonnet-4-5"),
                leg("workers-ai", "@cf/meta/llama-3.1-8b-instruct"),
            ])
        #expect(answer.status == 200)
        #expect(answer.fields["cf-aig-step"] == "2")
        #expect(answer.fields["cf-aig-provider"] == "anthropic")
        #expect(answer.json["type"] == "message")
        let logs = await sandbox.call(.get, "ai-gateway/gateways/default/logs?order_by=created_at")
        #expect(
            Set(logs.json["result"]?.items?.compactMap { $0["step"]?.integer } ?? []) == [0, 1, 2])
    }

    @Test func `when all fail, the last error comes in the host's envelope`() async {
        let missing = leg("openai", "chat/completions", "sandbox/nonsense")
        let answer = await TestSandbox().host("", [missing, overloaded])
        #expect(answer.status == 529)
        #expect(answer.json["success"] == false)
        #expect(answer.json["error"]?.items?.first?["message"] == "Overloaded")
        #expect(answer.fields["cf-aig-step"] == "1")
        let page = leg("openai", "chat/completions", "sandbox/unavailable")
        #expect(await TestSandbox().host("", [page]).json["error"]?.items?.count == 1)
    }

    @Test func `a leg's own patience wins over the request's`() async {
        let slow = { (config: JSONValue) in
            leg("openai", "chat/completions", "sandbox/slow", config: config)
        }
        let sandbox = TestSandbox()
        let fallback = leg("workers-ai", "@cf/meta/llama-3.1-8b-instruct")
        let impatient = await sandbox.host("", [slow(["requestTimeout": 1000]), fallback])
        #expect(impatient.fields["cf-aig-step"] == "1")
        #expect(impatient.holdBack == .seconds(1))
        let patient = await sandbox.host(
            "", [slow(["requestTimeout": 9000]), fallback],
            fields: ["cf-aig-request-timeout": "1000"])
        #expect(patient.fields["cf-aig-step"] == "0")
        #expect(patient.holdBack == .seconds(5))
        let busy = leg(
            "openai", "chat/completions", "sandbox/overloaded",
            config: ["maxAttempts": 3, "retryDelay": 500, "backoff": "exponential"])
        #expect(await sandbox.host("", [busy, fallback]).holdBack == .milliseconds(1500))
    }

    @Test func `a leg may turn caching off for itself`() async {
        let sandbox = TestSandbox()
        let minute = ["cf-aig-cache-ttl": "60"]
        let off = leg("openai", "chat/completions", headers: ["cf-aig-cache-ttl": "0"])
        let usual = leg("openai", "chat/completions", "other")
        for state in ["MISS", "HIT"] {
            let answer = await sandbox.host("", [usual], fields: minute)
            #expect(answer.fields["cf-aig-cache-status"] == state)
            let uncached = await sandbox.host("", [off], fields: minute)
            #expect(uncached.fields["cf-aig-cache-status"] == "MISS")
        }
    }

    @Test(arguments: [
        ("[]", 7001), ("{}", 7001), ("nonsense", 7001), (#"[{"provider":"openai"}]"#, 7001),
        (#"[{"provider":"nobody","endpoint":"x","query":{}}]"#, 2008),
    ])
    func `what is not a list of requests is refused`(body: String, code: Int) async throws {
        let sandbox = TestSandbox()
        let answer = await sandbox.host("", (try? JSONParser.parse(body)) ?? "nonsense")
        #expect(answer.status == 400)
        #expect(answer.json["error"]?.items?.first?["code"]?.integer == code)
    }

    @Test func `a leg may stream`() async {
        var streaming = leg("workers-ai", "v1/chat/completions", "@cf/openai/gpt-oss-120b")
        streaming["query"]?["stream"] = true
        let answer = await TestSandbox().host("", [overloaded, streaming])
        #expect(answer.fields[.contentType]?.hasPrefix("text/event-stream") == true)
        #expect(answer.events.count > 3)
    }
}
