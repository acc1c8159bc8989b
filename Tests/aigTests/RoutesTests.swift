import AIGateway
import HTTPTypes
import Testing

@testable import aig

@Suite struct RoutesTests {
    private static let elements =
        #"[{"id":"s","type":"start","outputs":{"next":{"elementId":"e"}}},{"id":"e","type":"end","outputs":{},"weight":0.10}]"#
    private static let others = elements.replacing("0.10", with: "0.2")
    private static let file = TestWorld.Input.piped([Array(elements.utf8)])

    private static func route(_ version: String = "v1", name: String = "support") -> String {
        #"{"id":"r1","name":"\#(name)","elements":[],"deployment":{"deployment_id":"d","version_id":"\#(version)","created_at":"2026-01-01T00:00:00Z"}}"#
    }

    /// This family of lists has an envelope of its own, and no total.
    private static func list(_ name: String, _ items: String...) -> [TestAnswer] {
        let pages = items.isEmpty ? [items] : [items, []]
        return pages.map {
            .json(#"{"success":true,"data":{"\#(name)":[\#($0.joined(separator: ","))]}}"#)
        }
    }

    private static func one(_ result: String) -> TestAnswer {
        .json(#"{"success":true,"result":\#(result)}"#)
    }

    private static func version(_ id: String, _ elements: String, at day: Int = 1) -> String {
        #"{"version_id":"\#(id)","created_at":"2026-01-0\#(day)T00:00:00Z","data":\#(JSON.string(elements).text())}"#
    }

    private static let lost = TestAnswer.failing(
        .connection(ConnectionFailure(kind: .lost, host: "api.test", detail: "lost")))

    private func deploy(
        _ answers: [TestAnswer], expecting word: String, _ methods: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> [Request] {
        let world = TestWorld(answers, input: Self.file)
        let ending = await world.run("routes", "deploy", "support", "-", "--field", "name")
        #expect(ending.status == 0, "\(ending.err)", sourceLocation: sourceLocation)
        #expect(ending.err.hasPrefix("aig: \(word)"), sourceLocation: sourceLocation)
        let sent = world.requests.map(\.method.rawValue)
        #expect(sent == methods, sourceLocation: sourceLocation)
        #expect(world.unusedAnswers == 0, sourceLocation: sourceLocation)
        return world.requests
    }

    @Test func `deploy creates a route that's missing, digits and order untouched`() async throws {
        let requests = await deploy(
            Self.list("routes") + [Self.one(Self.route())], expecting: "created",
            ["GET", "POST"])
        let body = String(decoding: try #require(requests.last?.body), as: UTF8.self)
        #expect(body == #"{"name":"support","elements":\#(Self.elements)}"#)
    }

    @Test func `deploy leaves a route that is as it should be`() async {
        let answers =
            Self.list("routes", Self.route())
            + [Self.one(Self.version("v1", Self.elements.replacing("0.10", with: "0.1")))]
        _ = await deploy(answers, expecting: "unchanged", ["GET", "GET", "GET"])
    }

    @Test func `deploy adds a version and puts it in force`() async {
        let old = Self.version("v1", Self.others)
        let new = Self.version("v2", Self.elements, at: 2)
        let answers =
            Self.list("routes", Self.route()) + [Self.one(old)] + Self.list("versions", old)
            + [Self.one(#"{"id":"r1"}"#)] + Self.list("versions", new, old)
            + [Self.one(#"{"id":"r1"}"#), Self.one(Self.route("v2"))]
        let requests = await deploy(
            answers, expecting: "deployed version v2",
            ["GET", "GET", "GET", "GET", "GET", "POST", "GET", "GET", "POST", "GET"])
        #expect(requests[8].url.hasSuffix("/routes/r1/deployments"))
        #expect(requests[8].json == ["version_id": "v2"])
    }

    @Test func `deploy takes an old version that has the elements`() async {
        let versions = [Self.version("v1", Self.others, at: 2), Self.version("v0", Self.elements)]
        let answers =
            Self.list("routes", Self.route()) + [Self.one(versions[0])]
            + Self.list("versions", versions[0], versions[1])
            + [Self.one(#"{"id":"r1"}"#), Self.one(Self.route("v0"))]
        _ = await deploy(
            answers, expecting: "deployed version v0",
            ["GET", "GET", "GET", "GET", "GET", "POST", "GET"])
    }

    @Test func `deploy survives the loss of any answer`() async {
        let old = Self.version("v1", Self.others)
        let new = Self.version("v2", Self.elements, at: 2)
        let created =
            Self.list("routes") + [Self.lost] + Self.list("routes", Self.route())
            + [Self.one(Self.version("v1", Self.elements))]
        _ = await deploy(
            created, expecting: "created", ["GET", "POST", "GET", "GET", "GET"])
        let deployed =
            Self.list("routes", Self.route()) + [Self.one(old)] + Self.list("versions", old)
            + [Self.lost] + Self.list("versions", new, old)
            + [Self.lost, Self.one(Self.route("v2"))]
        _ = await deploy(
            deployed, expecting: "deployed version v2",
            ["GET", "GET", "GET", "GET", "GET", "POST", "GET", "GET", "POST", "GET"])
    }

    @Test(arguments: [
        lost, .json(#"{"success":false,"errors":[{"code":1,"message":"x"}]}"#, status: 500),
        .bytes(Array("<html>".utf8), type: "text/html", status: 503),
    ])
    func `deploy sends again what was not done`(_ failure: TestAnswer) async {
        let old = Self.version("v1", Self.others)
        let new = Self.version("v2", Self.elements, at: 2)
        let answers =
            Self.list("routes", Self.route()) + [Self.one(old)] + Self.list("versions", old)
            + [failure] + Self.list("versions", old) + [Self.one(#"{"id":"r1"}"#)]
            + Self.list("versions", new, old)
            + [failure, Self.one(Self.route()), Self.one("{}"), Self.one(Self.route("v2"))]
        _ = await deploy(
            answers, expecting: "deployed version v2",
            [
                "GET", "GET", "GET", "GET", "GET", "POST", "GET", "GET", "POST", "GET", "GET",
                "POST", "GET", "POST", "GET",
            ])
    }

    @Test func `rollback sends again what was not done`() async {
        let world = TestWorld(
            Self.list("routes", Self.route("v2"))
                + [Self.lost, Self.one(Self.route("v2")), Self.one("{}")]
                + [Self.one(Self.route("v1"))])
        let ending = await world.run("routes", "rollback", "support", "--to", "v1")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.unusedAnswers == 0)
    }

    @Test func `a file that can't be a route is refused before anything is sent`() async {
        for text in ["", "{", "{}", "[]", Self.elements.replacing(#""e"}"#, with: #""x"}"#)] {
            let world = TestWorld(input: .piped([Array(text.utf8)]))
            #expect(await world.run("routes", "deploy", "support", "-").status == 65)
            #expect(world.requests.isEmpty)
        }
    }

    @Test func `rollback goes to what was in force before`() async {
        let deployments = Self.list(
            "deployments",
            #"{"deployment_id":"c","version_id":"v2","created_at":"2026-01-03T00:00:00Z"}"#,
            #"{"deployment_id":"a","version_id":"v0","created_at":"2026-01-01T00:00:00Z"}"#,
            #"{"deployment_id":"b","version_id":"v1","created_at":"2026-01-02T00:00:00Z"}"#)
        let world = TestWorld(
            Self.list("routes", Self.route("v2")) + deployments
                + [Self.one("{}"), Self.one(Self.route("v1"))])
        let ending = await world.run("routes", "rollback", "support", "--field", "name")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.requests[4].json == ["version_id": "v1"])
    }

    @Test func `rollback to what is in force changes nothing`() async {
        let world = TestWorld(Self.list("routes", Self.route("v2")))
        let ending = await world.run("routes", "rollback", "support", "--to", "v2")
        #expect(ending.status == 0)
        #expect(ending.err.hasPrefix("aig: unchanged"))
    }

    @Test func `rename may run twice`() async {
        let renamed = #"{"success":true,"route":\#(Self.route(name: "help"))}"#
        let first = TestWorld(
            Self.list("routes", Self.route()) + Self.list("routes", Self.route())
                + Self.list("routes", Self.route()) + [.json(renamed)])
        #expect(await first.run("routes", "rename", "support", "help").status == 0)
        #expect(first.requests.last?.json == ["name": "help"])
        let done = Self.route(name: "help")
        let second = TestWorld(Self.list("routes", done) + Self.list("routes", done))
        #expect(await second.run("routes", "rename", "support", "help").status == 0)
    }

    @Test func `of two with one name, none is guessed`() async {
        let twin = Self.route().replacing("r1", with: "r2")
        let world = TestWorld(Self.list("routes", Self.route(), twin))
        let ending = await world.run("routes", "delete", "support", "--yes")
        #expect(ending.status == 1)
        #expect(ending.err.contains("r1, r2"))
    }
}
