import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct UnreliableTests {
    private func ask(
        _ model: String, _ prompt: String, _ sandbox: TestSandbox, stream: Bool = false,
        fields: [String: String] = [:]
    ) async -> Answer {
        let messages: JSONValue = [["role": "user", "content": .string(prompt)]]
        return await sandbox.chat(
            model, ["messages": messages, "stream": .bool(stream)], fields: fields)
    }

    /// What became of a call: its status, or 0 for a connection that was cut.
    private func fate(_ answer: Answer) -> Int {
        guard case .script(let script) = answer.body else { return answer.status }
        return script.steps.last == .cut ? 0 : answer.status
    }

    @Test(arguments: [false, true])
    func `a flaky model fails in every third call of a prompt, in three ways`(
        stream: Bool
    ) async {
        let sandbox = TestSandbox()
        var first: [Int: Int] = [:]
        for number in 1...150 {
            var fates: [Int] = []
            for _ in 1...6 {
                fates.append(
                    fate(await ask("sandbox/flaky", "\(number)", sandbox, stream: stream)))
            }
            #expect(fates.count { $0 == 200 } == 4)
            #expect(
                fates.indices.dropLast().allSatisfy { fates[$0] == 200 || fates[$0 + 1] == 200 })
            first[fates[0], default: 0] += 1
        }
        for fate in [0, 429, 503] { #expect(first[fate] ?? 0 > 5) }
        #expect((75...125).contains(first[200] ?? 0))
    }

    @Test func `another sandbox fails in the same calls`() async {
        var fates: [[Int]] = []
        for sandbox in [TestSandbox(), TestSandbox()] {
            var all: [Int] = []
            for number in 1...30 {
                all.append(fate(await ask("sandbox/flaky", "\(number)", sandbox)))
            }
            fates.append(all)
        }
        #expect(fates[0] == fates[1])
    }

    @Test func `the gateway's own retries get over a refusal`() async {
        let sandbox = TestSandbox()
        for number in 1...50 {
            let answer = await ask(
                "sandbox/flaky", "\(number)", sandbox, fields: ["cf-aig-max-attempts": "2"])
            #expect(answer.status == 200)
        }
    }

    @Test func `a flaky model says when to come again`() async throws {
        let sandbox = TestSandbox()
        for number in 1...200 {
            let answer = await ask("sandbox/flaky", "\(number)", sandbox)
            guard answer.status == 429 else { continue }
            #expect(answer.fields[.retryAfter] == "1")
            #expect(answer.code == 3021)
            return
        }
        Issue.record("no call met a limit")
    }

    @Test func `a picky model refuses the same prompts for good`() async {
        let sandbox = TestSandbox()
        var refused = 0
        for number in 1...300 {
            let statuses = [
                await ask("sandbox/picky", "\(number)", sandbox).status,
                await ask("sandbox/picky", "\(number)", sandbox).status,
            ]
            #expect(statuses[0] == statuses[1])
            if statuses[0] == 400 { refused += 1 }
        }
        #expect((15...45).contains(refused))
    }

    @Test func `a model may hang up`() async {
        #expect(await TestSandbox().chat("sandbox/hang-up").body == .hangUp)
    }
}
