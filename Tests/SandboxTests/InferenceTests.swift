import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct InferenceTests {
    private static let marked = "cf-aig-cache-status"

    @Test(arguments: ["sandbox/markdown", "sandbox/echo", "sandbox/long", "sandbox/escapes"])
    func `a stream says what the whole answer says`(model: String) async {
        let sandbox = TestSandbox()
        let whole = await sandbox.askEverywhere(model).mapValues(\.json)
        let events = await sandbox.askEverywhere(model, ["stream": true]).mapValues(\.events)
        let joined = { (door: Door, piece: (JSONValue) -> String?) in
            (events[door] ?? []).compactMap(piece).joined()
        }
        #expect(
            joined(.chat) { $0["choices"]?.items?.first?["delta"]?["content"]?.text }
                == whole[.chat]?["choices"]?.items?.first?["message"]?["content"]?.text)
        #expect(
            joined(.responses) {
                $0["type"] == "response.output_text.delta" ? $0["delta"]?.text : nil
            }
                == whole[.responses]?["output"]?.items?.first?["content"]?.items?.first?["text"]?
                .text)
        #expect(
            joined(.messages) { $0["delta"]?["text"]?.text }
                == whole[.messages]?["content"]?.items?.first?["text"]?.text)
        #expect(
            joined(.run) { $0["response"]?.text } == whole[.run]?["result"]?["response"]?.text)
    }

    @Test func `streams end as their dialect has it`() async {
        let answers = await TestSandbox().askEverywhere("sandbox/tool", ["stream": true])
        let texts = answers.mapValues { String(decoding: $0.payload, as: UTF8.self) }
        #expect(texts[.chat]?.hasSuffix("\n\ndata: [DONE]\n\n") == true)
        #expect(texts[.run]?.hasSuffix("\n\ndata: [DONE]\n\n") == true)
        #expect(texts[.messages]?.contains("event: message_stop\n") == true)
        let responses = answers[.responses]?.events ?? []
        #expect(responses.last?["type"] == "response.completed")
        #expect(responses.map { $0["sequence_number"]?.integer } == Array(0..<responses.count))
        #expect(
            answers[.chat]?.events.last?["choices"]?.items?.first?["finish_reason"] == "tool_calls")
    }

    @Test func `a tool's arguments come in fragments that join to JSON`() async throws {
        let answers = await TestSandbox().askEverywhere("sandbox/tool", ["stream": true])
        let fragments: [Door: (JSONValue) -> String?] = [
            .chat: { event in
                let delta = event["choices"]?.items?.first?["delta"]
                return delta?["tool_calls"]?.items?.first?["function"]?["arguments"]?.text
            },
            .responses: {
                $0["type"]?.text?.hasSuffix("arguments.delta") == true ? $0["delta"]?.text : nil
            },
            .messages: { $0["delta"]?["partial_json"]?.text },
        ]
        for (door, fragment) in fragments {
            let pieces = (answers[door]?.events ?? []).compactMap(fragment)
            #expect(pieces.count > 1)
            #expect(try JSONParser.parse(pieces.joined()) == ["city": "Lisboa"], "\(door)")
        }
        let native = answers[.run]?.events.first?["tool_calls"]?.items?.first
        #expect(native?["arguments"] == ["city": "Lisboa"])
    }

    @Test func `reasoning comes before the answer, in each dialect's own member`() async {
        let answers = await TestSandbox().askEverywhere("sandbox/reasoning").mapValues(\.json)
        let reasoning = JSONValue.string(SampleText.reasoning)
        let message = answers[.chat]?["choices"]?.items?.first?["message"]
        #expect(message?["reasoning_content"] == reasoning)
        let item = answers[.responses]?["output"]?.items?.first
        #expect(item?["summary"]?.items?.first?["text"] == reasoning)
        #expect(answers[.messages]?["content"]?.items?.first?["thinking"] == reasoning)
        #expect(answers[.run]?["result"]?["reasoning_content"] == reasoning)
    }

    @Test func `usage follows a chat stream only when it is asked for`() async {
        let sandbox = TestSandbox()
        let plain = await sandbox.chat("a/b", ["stream": true]).events
        #expect(plain.allSatisfy { $0["usage"] == nil })
        let options: JSONValue = ["stream": true, "stream_options": ["include_usage": true]]
        let counted = await sandbox.chat("a/b", options).events
        #expect(counted.last?["choices"] == [])
        #expect(counted.last?["usage"]?["total_tokens"]?.integer ?? 0 > 0)
        #expect(counted.first?["usage"] == JSONValue.null)
    }

    @Test(arguments: [
        (Scenario.rateLimit, 429, 2003), (.noCredits, 402, 2021), (.guardrail, 424, 2016),
        (.dlp, 400, 2029), (.dailyLimit, 429, 3036),
    ])
    func `the gateway's refusals have one shape everywhere`(
        scenario: Scenario, status: Int, code: Int
    ) async {
        for (door, answer) in await TestSandbox().askEverywhere(scenario.rawValue) {
            #expect(answer.status == status, "\(door)")
            #expect(answer.code == code, "\(door)")
        }
    }

    @Test func `the provider's refusals have the shape of the address`() async {
        let answers = await TestSandbox().askEverywhere("sandbox/overloaded")
        #expect(answers.values.allSatisfy { $0.status == 529 })
        #expect(answers[.messages]?.json["error"]?["type"] == "overloaded_error")
        #expect(answers[.chat]?.json["error"]?["message"] == "Overloaded")
        #expect(answers[.run]?.code == 2005)
    }

    @Test func `the first call meets the rate limit and the second does not`() async {
        let sandbox = TestSandbox()
        #expect(await sandbox.chat("sandbox/rate-limit-once").fields[.retryAfter] == "1")
        #expect(await sandbox.chat("sandbox/rate-limit-once").status == 200)
    }

    @Test(arguments: [("sandbox/cut", Script.Step.cut), ("sandbox/stall", .stall)])
    func `acts break off in the middle`(model: String, ending: Script.Step) async {
        for members: JSONValue in [["stream": true], [:]] {
            for (door, answer) in await TestSandbox().askEverywhere(model, members) {
                guard case .script(let script) = answer.body else {
                    Issue.record("\(door) should not be whole")
                    continue
                }
                #expect(script.steps.last == ending)
                #expect(script.tokenCount > 0)
            }
        }
    }

    @Test func `an unknown model is refused in the shape of the address`() async {
        let answers = await TestSandbox().askEverywhere("nonsense")
        #expect(answers[.chat]?.status == 400)
        #expect(answers[.chat]?.code == 5007)
        #expect(answers[.run]?.status == 404)
        #expect(answers[.run]?.code == 7003)
        #expect(answers[.messages]?.status == 404)
        #expect(answers[.messages]?.json["error"]?["type"] == "not_found_error")
    }

    @Test func `a gateway must exist, but for the default one`() async {
        let sandbox = TestSandbox()
        let missing = await sandbox.chat("nonsense", fields: ["cf-aig-gateway-id": "nope"])
        #expect(missing.code == 2001)
        #expect(await sandbox.call(.get, "ai-gateway/gateways/default").status == 404)
        #expect(await sandbox.chat("a/b").status == 200)
        #expect(await sandbox.call(.get, "ai-gateway/gateways/default").status == 200)
    }

    @Test func `Workers AI goes through a gateway only when one is named`() async {
        let sandbox = TestSandbox()
        let direct = await sandbox.chat("@cf/meta/llama-3.1-8b-instruct")
        #expect(direct.fields["cf-aig-log-id"] == nil)
        let named = await sandbox.chat(
            "@cf/meta/llama-3.1-8b-instruct", fields: ["cf-aig-gateway-id": "default"])
        #expect(named.fields["cf-aig-log-id"] == named.fields["cf-aig-event-id"])
        #expect(named.fields["cf-aig-provider"] == "workers-ai")
    }

    @Test func `an answer is cached for its time, under its key, and only when whole`() async {
        let sandbox = TestSandbox()
        let minute = ["cf-aig-cache-ttl": "60"]
        #expect(await sandbox.chat("a/b", fields: minute).fields[Self.marked] == "MISS")
        #expect(await sandbox.chat("a/b", fields: minute).fields[Self.marked] == "HIT")
        #expect(await sandbox.chat("a/b").fields[Self.marked] == "MISS")
        #expect(await sandbox.chat("a/c", fields: minute).fields[Self.marked] == "MISS")
        let skipping = minute.merging(["cf-aig-skip-cache": "true"]) { $1 }
        #expect(await sandbox.chat("a/b", fields: skipping).fields[Self.marked] == "MISS")
        sandbox.clock.advance(seconds: 60)
        #expect(await sandbox.chat("a/b", fields: minute).fields[Self.marked] == "MISS")
        let keyed = ["cf-aig-cache-key": "mine"]
        #expect(await sandbox.chat("a/d", fields: keyed).fields[Self.marked] == "MISS")
        #expect(await sandbox.chat("a/e", fields: keyed).fields[Self.marked] == "HIT")
        for _ in 1...2 {
            let streamed = await sandbox.chat("a/s", ["stream": true], fields: minute)
            #expect(streamed.fields[Self.marked] == "MISS")
        }
    }

    @Test(arguments: [
        ("@cf/meta/llama-3.1-8b-instruct", ["result", "response"]),
        ("@cf/openai/gpt-oss-120b", ["result", "choices"]),
        ("@cf/baai/bge-base-en-v1.5", ["result", "shape"]),
        ("@cf/black-forest-labs/flux-1-schnell", ["result", "image"]),
        ("@cf/myshell-ai/melotts", ["result", "audio"]),
        ("openai/gpt-5.5", ["choices"]),
        ("anthropic/claude-sonnet-4-5", ["stop_reason"]),
        ("openai/gpt-image-1", ["result", "image"]),
        ("elevenlabs/eleven-v3", ["result", "audio"]),
    ])
    func `run answers as the model's family does`(model: String, path: [String]) async {
        let input: JSONValue = ["prompt": "hi", "text": "hi"]
        let answer = await TestSandbox().call(
            .post, "ai/run", ["model": .string(model), "input": input])
        #expect(answer.status == 200)
        #expect(path.reduce(answer.json) { $0[$1] ?? nil } != JSONValue.null)
    }

    @Test(arguments: [
        "ai/run/@cf/meta/llama-3", "ai/run/%40cf/meta/llama-3", "ai/run/%40cf%2Fmeta%2Fllama-3",
    ])
    func `the model may stand in the path`(path: String) async {
        let answer = await TestSandbox().call(.post, path, ["prompt": "hi"])
        #expect(answer.json["result"]?["response"]?.text?.contains("@cf/meta/llama-3") == true)
    }
}
