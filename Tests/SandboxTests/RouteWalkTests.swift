import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct RouteWalkTests {
    private let sandbox = TestSandbox()

    private func to(_ targets: [String: String]) -> JSONValue {
        .object(
            targets.sorted { $0.key < $1.key }.map {
                .init(name: $0.key, value: ["elementId": .string($0.value)])
            })
    }

    private func element(
        _ id: String, _ type: String, _ targets: [String: String], _ properties: JSONValue = [:]
    ) -> JSONValue {
        [
            "id": .string(id), "type": .string(type), "outputs": to(targets),
            "properties": properties,
        ]
    }

    private func model(
        _ id: String, _ provider: String, _ name: String, timeout: Int = 60_000, retries: Int = 0,
        fallback: String = "end"
    ) -> JSONValue {
        element(
            id, "model", ["success": "end", "fallback": fallback],
            [
                "provider": .string(provider), "model": .string(name),
                "timeout": .integer(timeout), "retries": .integer(retries),
            ])
    }

    /// Deploys a route named `r` of the gateway `g`, with a start and an end besides the elements.
    private func deploy(from first: String, _ elements: [JSONValue]) async {
        await sandbox.makeGateway("g")
        let ends = [element("start", "start", ["next": first]), element("end", "end", [:])]
        let made = await sandbox.call(
            .post, "ai-gateway/gateways/g/routes",
            ["name": "r", "elements": .array(ends + elements)])
        #expect(made.status == 200)
    }

    private func ask(_ fields: [String: String] = [:]) async -> Answer {
        await sandbox.chat(
            "dynamic/r", fields: fields.merging(["cf-aig-gateway-id": "g"]) { $1 })
    }

    @Test func `a model that fails hands on to its fallback, on both hosts`() async {
        await deploy(
            from: "a",
            [
                model("a", "openai", "sandbox/overloaded", fallback: "b"),
                model("b", "openai", "sandbox/slow", timeout: 1_000, retries: 2, fallback: "c"),
                model("c", "workers-ai", "@cf/meta/llama-3.1-8b-instruct"),
            ])
        let body: JSONValue = [
            "model": "dynamic/r", "messages": [["role": "user", "content": "hi"]],
        ]
        let hosted = await sandbox.host("compat/chat/completions", body, gateway: "g")
        for answer in [await ask(), hosted] {
            #expect(answer.status == 200)
            #expect(answer.fields["cf-aig-model"] == "@cf/meta/llama-3.1-8b-instruct")
            #expect(answer.fields["cf-aig-provider"] == "workers-ai")
            #expect(answer.fields["cf-aig-step"] == "2")
            #expect(answer.holdBack == .seconds(3))
            #expect(answer.json["model"] == "@cf/meta/llama-3.1-8b-instruct")
        }
    }

    @Test func `when all models fail, the last one's error is the answer`() async {
        await deploy(
            from: "a",
            [
                model("a", "openai", "sandbox/slow", timeout: 10, fallback: "b"),
                model("b", "anthropic", "sandbox/overloaded"),
            ])
        let answer = await ask()
        #expect(answer.status == 529)
        #expect(answer.fields["cf-aig-step"] == "1")
    }

    @Test(arguments: [
        (#"{"metadata.plan":{"$eq":"paid"}}"#, true), (#"{"metadata.plan":"paid"}"#, true),
        (#"{"metadata.plan":{"$ne":"paid"}}"#, false),
        (#"{"metadata.plan":{"$in":["free","paid"]}}"#, true),
        (#"{"metadata.plan":{"$nin":["free","paid"]}}"#, false),
        (#"{"metadata.seats":{"$gt":2,"$lte":3}}"#, true),
        (#"{"metadata.seats":{"$gte":4}}"#, false), (#"{"metadata.seats":{"$lt":"x"}}"#, false),
        (#"{"metadata.nothing":{"$exists":false}}"#, true),
        (#"{"$or":[{"metadata.plan":"free"},{"headers.x-team":"a"}]}"#, true),
        (#"{"$and":[{"metadata.plan":"paid"},{"body.temperature":2}]}"#, false),
        (#"{"$not":{"metadata.plan":"free"}}"#, true), (#"[{"metadata.plan":"free"}]"#, false),
        (#"{"metadata.plan":{"$regex":"p"}}"#, false), ("{}", true),
    ])
    func `a condition chooses the way`(condition: String, isTrue: Bool) async throws {
        await deploy(
            from: "if",
            [
                element(
                    "if", "conditional", ["true": "yes", "false": "no"],
                    ["conditions": try JSONParser.parse(condition)]),
                model("yes", "openai", "yes"), model("no", "openai", "no"),
            ])
        let answer = await ask([
            "cf-aig-metadata": #"{"plan":"paid","seats":3}"#, "x-team": "a",
        ])
        #expect(answer.fields["cf-aig-model"] == (isTrue ? "yes" : "no"))
    }

    @Test func `a split sends each its share`() async {
        await deploy(
            from: "split",
            [
                element("split", "percentage", ["20%": "few", "else": "many"]),
                model("few", "openai", "few"), model("many", "openai", "many"),
            ])
        var count = 0
        for _ in 1...300 {
            if await ask().fields["cf-aig-model"] == "few" { count += 1 }
            sandbox.clock.advance(seconds: 1)
        }
        #expect((30...90).contains(count))
    }

    @Test func `a rate counts by its key, and then takes the other way`() async {
        await deploy(
            from: "rate",
            [
                element(
                    "rate", "rate", ["success": "dear", "fallback": "cheap"],
                    ["key": "metadata.user", "limit": 1, "limitType": "count", "window": 60]),
                model("dear", "openai", "dear"), model("cheap", "openai", "cheap"),
            ])
        for (user, model) in [("a", "dear"), ("a", "cheap"), ("b", "dear"), ("a", "cheap")] {
            let answer = await ask(["cf-aig-metadata": #"{"user":"\#(user)"}"#])
            #expect(answer.fields["cf-aig-model"] == model)
        }
        sandbox.clock.advance(seconds: 60)
        #expect(
            await ask(["cf-aig-metadata": #"{"user":"a"}"#]).fields["cf-aig-model"] == "dear")
    }

    @Test func `each model's answer is remembered as its own`() async {
        await deploy(
            from: "if",
            [
                element(
                    "if", "conditional", ["true": "yes", "false": "no"],
                    ["conditions": ["metadata.a": 1]]),
                model("yes", "openai", "yes"), model("no", "openai", "no"),
            ])
        let minute = ["cf-aig-cache-ttl": "60"]
        #expect(await ask(minute).fields["cf-aig-cache-status"] == "MISS")
        #expect(await ask(minute).fields["cf-aig-cache-status"] == "HIT")
        let other = minute.merging(["cf-aig-metadata": #"{"a":1}"#]) { $1 }
        #expect(await ask(other).fields["cf-aig-cache-status"] == "MISS")
    }

    @Test func `a route that doesn't exist or goes in a circle is refused`() async {
        await deploy(from: "if", [element("if", "conditional", ["true": "if", "false": "end"])])
        #expect(await ask().code == 7001)
        let missing = await sandbox.chat("dynamic/x", fields: ["cf-aig-gateway-id": "g"])
        #expect(missing.code == 7002)
        let elsewhere = await sandbox.call(
            .post, "ai/v1/responses", ["model": "dynamic/r", "input": "x"],
            fields: ["cf-aig-gateway-id": "g"])
        #expect(elsewhere.code == 5007)
    }

    @Test func `the account's token may come in the key's place`() async {
        let body: JSONValue = [
            "model": "openai/gpt-5.5", "messages": [["role": "user", "content": "hi"]],
        ]
        let key = ["authorization": "Bearer \(TestSandbox.configuration.token)"]
        let answer = await sandbox.host(
            "compat/chat/completions", body, fields: key, token: nil)
        #expect(answer.status == 200)
        let native = await sandbox.host("openai/chat/completions", body, fields: key, token: nil)
        #expect(native.status == 401)
    }
}
