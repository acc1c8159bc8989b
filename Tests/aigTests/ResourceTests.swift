import AIGateway
import HTTPTypes
import Testing

@testable import aig

@Suite struct ResourceTests {
    private static func list(_ items: String...) -> TestAnswer {
        .json(
            #"{"success":true,"result":[\#(items.joined(separator: ","))],"result_info":{"total_count":\#(items.count)}}"#
        )
    }

    private static func one(_ result: String) -> TestAnswer {
        .json(#"{"success":true,"result":\#(result)}"#)
    }

    private static let lost = TestAnswer.failing(
        .connection(ConnectionFailure(kind: .lost, host: "api.test", detail: "lost")))
    private static let acme =
        #"{"id":"p1","slug":"acme","name":"acme","base_url":"https://acme.test","enable":true}"#
    private static let create = ["providers", "create", "acme", "https://acme.test"]

    @Test func `what exists as it should be is left, what doesn't is refused`() async {
        let same = await TestWorld([Self.list(Self.acme)]).run(Self.create)
        #expect(same.status == 0)
        #expect(same.err.hasPrefix("aig: unchanged"))
        let other = await TestWorld([Self.list(Self.acme)]).run(Self.create + ["--beta"])
        #expect(other.status == 1)
        #expect(other.err.contains("'aig providers update'"))
    }

    @Test func `a creation whose answer was lost is looked up`() async {
        let world = TestWorld([Self.list(), Self.lost, Self.list(Self.acme)])
        let ending = await world.run(Self.create)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.err.contains("created"))
        let theirs = Self.acme.replacing("acme.test", with: "other.test")
        let other = await TestWorld([Self.list(), Self.lost, Self.list(theirs)]).run(Self.create)
        #expect(other.status == 1)
        let again = TestWorld([Self.list(), Self.lost, Self.list(), Self.one(Self.acme)])
        #expect(await again.run(Self.create).status == 0)
        let tries = Array(repeating: [Self.lost, Self.list()], count: 3).flatMap(\.self)
        #expect(await TestWorld([Self.list()] + tries).run(Self.create).status == 69)
    }

    @Test func `a change whose answer was lost is made again, and looked up in the end`() async {
        for (state, status) in [("true", Int32(0)), ("false", 69)] {
            let now = Self.acme.replacing(#""enable":true"#, with: #""enable":\#(state)"#)
            let tries = Array(repeating: Self.lost, count: 3)
            let world = TestWorld([Self.list(Self.acme)] + tries + [Self.one(now)])
            let ending = await world.run("providers", "update", "acme", "--enable")
            #expect(ending.status == status, "\(ending.err)")
            #expect(world.requests[1].json == ["enable": true])
        }
    }

    @Test(arguments: ["http://acme.test", "acme.test", "https://", "https://a b"])
    func `a provider's address is https`(_ address: String) async {
        let world = TestWorld()
        #expect(await world.run("providers", "create", "acme", address).status == 64)
        #expect(world.requests.isEmpty)
    }

    @Test func `headers of a provider are shown by no preview and no trace`() async {
        let flags = ["--headers", #"{"x-api-key":"0123456789"}"#]
        for way in ["--dry-run", "--curl", "-vv"] {
            let world = TestWorld([Self.list(), Self.one(Self.acme)])
            let ending = await world.run(Self.create + flags + [way])
            #expect(ending.status == (way == "--curl" ? 64 : 0))
            #expect(!(ending.out + ending.err).contains("0123456789"), "\(ending)")
        }
    }

    @Test(arguments: [
        ["providers", "get", "acme"], ["providers", "update", "acme", "--beta"],
        ["providers", "delete", "acme"], ["keys", "get", "openai"], ["keys", "delete", "openai"],
        ["datasets", "update", "d", "--enable"], ["routes", "rename", "a", "b"],
        ["routes", "show", "a"], ["routes", "versions", "a"], ["routes", "deployments", "a"],
        ["routes", "rollback", "a"],
        ["evaluations", "create", "e", "--dataset", "d", "--type", "cost"],
    ])
    func `what needs an ID looked up is no curl command`(_ words: [String]) async {
        let ending = await TestWorld().run(words + ["--curl"])
        #expect(ending.status == 64)
        #expect(ending.err.contains("more than one request"), "\(ending.err)")
        #expect(ending.out.isEmpty)
    }

    @Test func `what is named by its ID is a curl command`() async {
        let id = "01a1fc81-54ca-7b58-9865-9c7bfa5d7186"
        for words in [["get", id], ["update", id, "--beta"], ["delete", id]] {
            let ending = await TestWorld().run(["providers"] + words + ["--curl"])
            #expect(ending.status == 0)
            #expect(ending.out.contains("/custom-providers/\(id)'"), "\(ending.out)")
        }
    }

    @Test(arguments: [
        ["get", "acme"], ["get", "acme", "--json"], ["get", "acme", "--field", "headers"],
        ["list", "--json"], ["list", "--format", "ndjson"], ["list", "--field", "slug,headers"],
    ])
    func `headers of a provider are masked wherever it is shown`(_ words: [String]) async {
        let keyed = Self.acme.replacing(
            #""enable""#, with: #""headers":{"x-api-key":"0123456789"},"enable""#)
        let world = TestWorld([Self.list(keyed), Self.one(keyed)])
        let ending = await world.run(["providers"] + words)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out.contains("***"))
        #expect(!ending.out.contains("0123456789"))
    }

    @Test func `a dataset is put whole, with what isn't known of it`() async {
        let old =
            #"{"id":"d1","name":"d","enable":true,"filters":[],"gateway_id":"g","created_at":"c","modified_at":"m","future":1.50}"#
        let listed = #"{"id":"d1","name":"d"}"#
        let world = TestWorld([Self.list(listed), Self.one(old), Self.one(old), Self.one(old)])
        let ending = await world.run(
            "datasets", "update", "d", "--filter", "cost gt 0.010", "--filter",
            #"provider eq ["a","b"]"#, "--filter", "model contains gpt 5")
        #expect(ending.status == 0, "\(ending.err)")
        let put = world.requests.dropLast().last
        #expect(put?.method.rawValue == "PUT")
        #expect(
            String(decoding: put?.body ?? [], as: UTF8.self)
                == #"{"name":"d","enable":true,"filters":[{"key":"cost","operator":"gt","value":[0.010]},{"key":"provider","operator":"eq","value":["a","b"]},{"key":"model","operator":"contains","value":["gpt 5"]}],"future":1.50}"#
        )
    }

    @Test func `a change of a dataset that another takes back is made again`() async {
        let dataset = { (name: String, isEnabled: Bool, time: Int) in
            Self.one(
                #"{"id":"d1","name":"\#(name)","enable":\#(isEnabled),"modified_at":\#(time)}"#)
        }
        let world = TestWorld([
            Self.list(#"{"id":"d1","name":"d"}"#), dataset("d", true, 1), dataset("d", false, 2),
            dataset("other", true, 3), dataset("other", true, 3), dataset("other", false, 4),
            dataset("other", false, 4),
        ])
        let ending = await world.run("datasets", "update", "d", "--no-enable", "--field", "name")
        #expect(ending.out == "other\n", "\(ending.err)")
        #expect(world.requests[5].json == ["name": "other", "enable": false])
        #expect(world.unusedAnswers == 0)
        let done = TestWorld([Self.list(#"{"id":"d1","name":"d"}"#), dataset("d", false, 1)])
        let again = await done.run("datasets", "update", "d", "--no-enable")
        #expect(again.status == 0)
        #expect(again.err.hasPrefix("aig: unchanged"))
    }

    @Test(arguments: ["cost", "cost gt", "cots gt 1", "cost above 1"])
    func `a condition that can't be one is refused`(_ filter: String) async {
        let world = TestWorld()
        #expect(await world.run("datasets", "create", "d", "--filter", filter).status == 64)
        #expect(world.requests.isEmpty)
    }

    @Test func `an evaluation takes datasets and types by name`() async {
        let world = TestWorld([
            Self.list(#"{"id":"d1","name":"exp"}"#),
            Self.list(#"{"id":"t1","type":"cost","name":"Cost"}"#),
            Self.list(), Self.one(#"{"id":"e1","name":"weekly"}"#),
        ])
        let ending = await world.run(
            "evaluations", "create", "weekly", "--dataset", "exp", "--type", "cost")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(
            world.requests.last?.json == [
                "name": "weekly", "dataset_ids": ["d1"], "evaluation_type_ids": ["t1"],
            ])
    }

    @Test func `names and gateways are parts of an address, whatever they hold`() async {
        let item = #"{"id":"a/b c","name":"x"}"#
        let world = TestWorld([Self.list(item), Self.one(item)])
        _ = await world.run("datasets", "get", "x", "-g", "team/../x")
        #expect(
            world.requests.last?.url.hasSuffix("gateways/team%2F..%2Fx/datasets/a%2Fb%20c") == true)
    }

    @Test func `the gateway is the configured one`() async {
        var environment = TestWorld.account
        environment["AIG_GATEWAY"] = "mine"
        let world = TestWorld([Self.list()], environment: environment)
        _ = await world.run("datasets", "list")
        #expect(world.requests.first?.url.contains("/gateways/mine/datasets?") == true)
    }
}
