import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct MishapTests {
    private static let gateways = "ai-gateway/gateways"
    private let body = GatewaySettingsTests.least.merging(["id": "g"])

    private func create(_ fault: String?, in sandbox: TestSandbox) async -> Answer {
        let fields = fault.map { ["x-sandbox-fault": $0] } ?? [:]
        return await sandbox.call(.post, Self.gateways, body, fields: fields)
    }

    @Test(
        arguments: [
            ("rate-limit", 429, false), ("unavailable", 503, false), ("hang-up", nil, false),
            ("lost-answer", nil, true),
        ] as [(String, Int?, Bool)])
    func `a call fails as it asks to`(fault: String, status: Int?, isDone: Bool) async {
        let sandbox = TestSandbox()
        for _ in 1...2 {
            let answer = await create(fault, in: sandbox)
            if let status {
                #expect(answer.status == status)
            } else {
                #expect(answer.body == .hangUp)
            }
        }
        #expect(await create(nil, in: sandbox).status == (isDone ? 409 : 200))
    }

    @Test(arguments: ["rate-limit", "unavailable", "hang-up"])
    func `a fault that happens once spares the next call to the same address`(fault: String) async {
        let sandbox = TestSandbox()
        #expect(await create(fault + "-once", in: sandbox).json["success"] != true)
        #expect(await create(fault + "-once", in: sandbox).status == 200)
        let fields = ["x-sandbox-fault": fault + "-once"]
        let other = await sandbox.call(.get, Self.gateways, fields: fields)
        #expect(other.json["success"] != true)
    }

    @Test func `a word that is no fault is refused, and nothing is done`() async {
        let sandbox = TestSandbox()
        #expect(await create("rate-limits", in: sandbox).code == 7001)
        #expect(await create(nil, in: sandbox).status == 200)
    }

    @Test func `calls outside the management API fail as well when they ask to`() async {
        let sandbox = TestSandbox()
        let fields = ["x-sandbox-fault": "rate-limit"]
        #expect(await sandbox.chat("a/b", fields: fields).status == 429)
        let file = await sandbox.call(.get, "/sandbox/media/image.png", fields: fields)
        #expect(file.status == 429)
    }

    @Test func `a limit holds back calls that manage, until a minute has passed`() async {
        let sandbox = TestSandbox(rateLimit: 2)
        #expect(await sandbox.call(.get, Self.gateways).status == 200)
        sandbox.clock.advance(seconds: 20)
        #expect(await sandbox.call(.get, "/client/v4/accounts").status == 200)
        let refused = await sandbox.call(.get, Self.gateways)
        #expect(refused.status == 429)
        #expect(refused.code == 971)
        #expect(refused.fields[.retryAfter] == "40")
        #expect(await sandbox.chat("a/b").status == 200)
        sandbox.clock.advance(seconds: 40)
        #expect(await sandbox.call(.get, Self.gateways).status == 200)
    }

    @Test func `every mishap has a line of help`() {
        #expect(SandboxServer.mishaps.map(\.name).contains("lost-answer"))
        #expect(SandboxServer.mishaps.allSatisfy { !$0.summary.isEmpty })
    }
}
