import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct BatchTests {
    private static let path = "ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast?queueRequest=true"

    private func submit(_ requests: JSONValue, to sandbox: TestSandbox) async -> Answer {
        await sandbox.call(.post, Self.path, ["requests": requests])
    }

    @Test func `a batch is queued, then running, then done, and partly failed`() async throws {
        let sandbox = TestSandbox()
        let queued = await submit(
            [
                ["prompt": "one", "external_reference": "a"],
                ["prompt": "meet sandbox/overloaded", "external_reference": "b"],
                ["prompt": "meet sandbox/rate-limit-once"],
                ["nonsense": true],
            ], to: sandbox
        ).json["result"]
        #expect(queued?["status"] == "queued")
        #expect(queued?["model"] == "@cf/meta/llama-3.3-70b-instruct-fp8-fast")
        let id = try #require(queued?["request_id"])
        for state in ["queued", "running"] {
            let poll = await sandbox.call(.post, Self.path, ["request_id": id])
            #expect(poll.json["result"]?["status"] == .string(state))
        }
        let done = await sandbox.call(.post, Self.path, ["request_id": id]).json["result"]
        let responses = try #require(done?["responses"]?.items)
        #expect(responses.map { $0["id"] } == [0, 1, 2, 3])
        #expect(responses.map { $0["success"] } == [true, false, false, false])
        #expect(responses.map { $0["external_reference"] } == ["a", "b", .null, .null])
        #expect(responses[0]["result"]?["response"]?.text?.contains("“one”") == true)
        #expect(responses[1]["error"]?["message"] == "Overloaded")
        #expect(responses[3]["error"]?["code"] == 5006)
        #expect(done?["usage"]?["total_tokens"]?.integer ?? 0 > 1)
    }

    @Test(arguments: [#"{"requests":[]}"#, #"{"requests":["x"]}"#, #"{"prompt":"x"}"#])
    func `what is not a list of requests is refused`(body: String) async throws {
        let answer = await TestSandbox().call(.post, Self.path, try JSONParser.parse(body))
        #expect(answer.code == 5006)
    }

    @Test func `only what was queued for the model can be asked for`() async throws {
        let sandbox = TestSandbox()
        let unknown = await sandbox.call(.post, Self.path, ["request_id": "nobody"])
        #expect(unknown.status == 404)
        let id = try #require(
            await submit([["prompt": "x"]], to: sandbox).json["result"]?["request_id"])
        let other = "ai/run/@cf/meta/llama-3.1-8b-instruct?queueRequest=true"
        #expect(await sandbox.call(.post, other, ["request_id": id]).status == 404)
        let foreign = "ai/run/openai/gpt-5.5?queueRequest=true"
        #expect(await sandbox.call(.post, foreign, ["requests": [["prompt": "x"]]]).status == 404)
    }

    @Test func `a busy model queues, unless it is told not to`() async {
        let sandbox = TestSandbox()
        #expect(await sandbox.chat("sandbox/busy").holdBack == .seconds(3))
        for refused in [
            await sandbox.chat("sandbox/busy", ["options": ["rejectIfBusy": true]]),
            await sandbox.call(
                .post, "ai/run",
                [
                    "model": "sandbox/busy", "input": ["prompt": "x"],
                    "options": ["rejectIfBusy": true],
                ]),
        ] {
            #expect(refused.status == 429)
            #expect(refused.code == 3040)
        }
    }
}
