import AIGateway
import HTTPTypes
import Testing

@testable import aig

@Suite struct ManagementTests {
    private static func page(_ range: Range<Int>, total: Int?) -> TestAnswer {
        let items = range.map { #"{"id":"g\#($0)","cache_ttl":0}"# }.joined(separator: ",")
        let info = total.map { #","result_info":{"total_count":\#($0)}"# } ?? ""
        return .json(#"{"success":true,"result":[\#(items)]\#(info)}"#)
    }

    private static let none = TestAnswer.json(
        #"{"success":false,"errors":[{"code":7002,"message":"none"}]}"#, status: 404)

    @Test(arguments: [0, 1, 50, 51, 99, 100, 101, 200])
    func `a list is fetched to its end`(_ count: Int) async {
        for total in [count, nil] {
            var answers = stride(from: 0, through: count, by: 100).map {
                Self.page($0..<min($0 + 100, count), total: total)
            }
            let isOneMore = count > 0 && count.isMultiple(of: 100)
            if total != nil, isOneMore { answers.removeLast() }
            // Without a total, only a page that brings nothing new is the end.
            if total == nil, count > 0, !isOneMore { answers.append(Self.page(0..<0, total: nil)) }
            let world = TestWorld(answers)
            let ending = await world.run("gateways", "list", "--format", "name")
            #expect(ending.status == 0, "\(ending.err)")
            #expect(ending.out.split(separator: "\n").count == count)
            #expect(world.unusedAnswers == 0)
        }
    }

    @Test func `a list that repeats itself ends`() async {
        let all = Self.page(0..<120, total: nil)
        let ending = await TestWorld([all, all]).run("gateways", "list", "--format", "name")
        #expect(ending.out.split(separator: "\n").count == 120)
    }

    @Test(arguments: [
        "", "Team", "a b", "-a", "a-", "a--b", "ü", String(repeating: "a", count: 65),
    ])
    func `a gateway's name is checked before anything is sent`(_ name: String) async {
        let world = TestWorld()
        let ending = await world.run("gateways", "create", "--", name)
        #expect(ending.status == 64)
        #expect(world.requests.isEmpty)
    }

    @Test func `create sends every chosen field and what the API requires`() async throws {
        let echo =
            #"{"success":true,"result":{"id":"team","cache_ttl":3600,"dlp":{"enabled":true,"action":"FLAG","profiles":[]}}}"#
        let world = TestWorld([Self.none, .json(echo)])
        let ending = await world.run(
            "gateways", "create", "team", "--cache-ttl", "1h", "--dlp",
            #"{"enabled":true,"action":"FLAG","profiles":[]}"#)
        #expect(ending.status == 0, "\(ending.err)")
        let body = try #require(world.requests.last?.json)
        #expect(body["id"]?.string == "team")
        #expect(body["cache_ttl"]?.integer == 3600)
        for name in [
            "cache_invalidate_on_update", "collect_logs", "rate_limiting_interval",
            "rate_limiting_limit",
        ] {
            #expect(body[name] != nil)
        }
        #expect(ending.err == "aig: created gateway 'team'\n")
    }

    @Test func `what a creation's answer lacks is put`() async throws {
        let world = TestWorld([
            Self.none,
            .json(
                #"{"success":true,"result":{"id":"team","cache_ttl":0,"created_at":"x","extra":1}}"#
            ),
            .json(#"{"success":true,"result":{"id":"team","otel":[]}}"#),
        ])
        _ = await world.run("gateways", "create", "team", "--otel", "[]")
        let put = try #require(world.requests.last)
        #expect(put.method.rawValue == "PUT")
        #expect(put.json["otel"] == [])
        #expect(put.json["extra"]?.integer == 1)
        #expect(put.json["created_at"] == nil)
    }

    @Test func `a gateway that exists is said to`() async {
        let exists = TestAnswer.json(#"{"success":true,"result":{"id":"team"}}"#)
        let conflict = TestAnswer.json(
            #"{"success":false,"errors":[{"code":7001,"message":"invalid"}]}"#, status: 400)
        // It was there before, or somebody else was faster.
        for answers in [[exists], [Self.none, conflict, exists]] {
            let ending = await TestWorld(answers).run("gateways", "create", "team")
            #expect(ending.status == 1)
            #expect(ending.err.contains("exists"))
        }
    }

    @Test func `settings in seconds are whole, or refused`() async {
        for flags in [
            ["--rate-limiting-interval", "500ms"], ["--cache-ttl", "1500ms"], ["--otel", "{}"],
        ] {
            let world = TestWorld()
            #expect(await world.run(["gateways", "create", "team"] + flags).status == 64)
            #expect(world.requests.isEmpty)
        }
    }

    @Test func `a header of the caller's goes along everywhere`() async {
        let empty = TestAnswer.json(
            #"{"success":true,"result":[],"result_info":{"total_count":0}}"#)
        let world = TestWorld([empty, empty, .json("{}")])
        _ = await world.run("gateways", "list", "-H", "x-own: 1")
        _ = await world.run("models", "list", "-H", "x-own: 1", "-H", "x-own: 2")
        _ = await world.run("api", "GET", "x", "-H", "authorization: mine")
        #expect(world.requests[0].namedFields.last?.value == "1")
        #expect(world.requests[1].namedFields.suffix(2).map(\.value) == ["1", "2"])
        #expect(world.requests[2].namedFields.map(\.value) == ["mine"])
    }

    @Test func `a gateway that got only half its settings is named`() async {
        let world = TestWorld([
            Self.none, .json(#"{"success":true,"result":{"id":"team"}}"#),
            .json(#"{"success":false,"errors":[{"code":7001,"message":"no otel"}]}"#, status: 400),
        ])
        let ending = await world.run("gateways", "create", "team", "--otel", "[]")
        #expect(ending.status == 1)
        #expect(ending.err.contains("'team' was made, but not all its settings: no otel"))
    }

    @Test func `deleting needs a yes`() async {
        let world = TestWorld()
        let ending = await world.run("gateways", "delete", "team")
        #expect(ending.status == 64)
        #expect(ending.err.contains("--yes"))
        let team = TestAnswer.json(#"{"success":true,"result":{"id":"team"}}"#)
        let sure = TestWorld([team, team])
        #expect(await sure.run("gateways", "delete", "team", "--yes").status == 0)
        #expect(sure.requests.last?.method.rawValue == "DELETE")
    }

    @Test func `a deletion whose answer was lost is told as one`() async {
        let gone = TestAnswer.json(
            #"{"errors":[{"code":7002,"message":"Gateway team not found"}]}"#, status: 404)
        let lost = TestAnswer.failing(
            .connection(ConnectionFailure(kind: .lost, host: "h", detail: "closed")))
        let team = TestAnswer.json(#"{"success":true,"result":{"id":"team"}}"#)
        let ending = await TestWorld([team, lost, gone]).run("gateways", "delete", "team", "--yes")
        #expect(ending.status == 0)
        #expect(ending.err.hasSuffix("aig: deleted gateway 'team'\n"), "\(ending.err)")
    }

    @Test func `whole numbers are sent as such`() async {
        let gone = TestAnswer.json(
            #"{"errors":[{"code":7002,"message":"Gateway team not found"}]}"#, status: 404)
        let world = TestWorld([
            gone, .json(#"{"success":true,"result":{"id":"team","cache_ttl":61}}"#),
        ])
        _ = await world.run("gateways", "create", "team", "--setting", "cache_ttl=61.0")
        let bodies = world.requests.compactMap(\.body)
        let body = bodies.first.map { String(decoding: $0, as: UTF8.self) }
        #expect(body?.contains(#""cache_ttl":61,"#) == true)
    }

    @Test(arguments: [
        TestAnswer.json(#"{"errors":[{"code":7003,"message":"no route"}]}"#, status: 404),
        .json(#"{"errors":[{"code":7000,"message":"no route"}]}"#, status: 404),
        .bytes(Array("<html></html>".utf8), type: "text/html", status: 404),
    ])
    func `an address that leads nowhere doesn't mean that all is deleted`(
        _ nowhere: TestAnswer
    ) async {
        let found = TestAnswer.json(
            #"{"success":true,"result":[{"id":"x"}],"result_info":{"total_count":1}}"#)
        let deletions: [([TestAnswer], [String])] = [
            ([nowhere], ["gateways", "delete", "team", "--yes"]),
            ([found, nowhere], ["datasets", "delete", "x", "--yes"]),
            ([nowhere], ["billing", "auto-topup", "off"]),
        ]
        for (answers, words) in deletions {
            let ending = await TestWorld(answers).run(words)
            #expect(ending.status == 1, "\(words)")
            #expect(ending.err.contains("HTTP 404"))
        }
    }

    @Test(arguments: [
        ["logs", "list"], ["logs", "stats"], ["routes", "list"], ["keys", "get", "openai"],
        ["gateways", "get"],
    ])
    func `a gateway that isn't there is said to be what is missing`(_ words: [String]) async {
        for (name, advice) in [
            ("default", "its first request makes it, or 'aig gateways create default' does"),
            ("team", "see 'aig gateways list'"),
        ] {
            let isGateway = words[0] == "gateways"
            let ending = await TestWorld([Self.none]).run(
                words + (isGateway ? [name] : ["-g", name]))
            #expect(ending.status == 1)
            #expect(ending.err.contains(advice), "\(ending.err)")
        }
        let entry = await TestWorld([Self.none]).run("api", "GET", "ai-gateway/gateways/x/logs/y")
        #expect(entry.err == "aig: none (HTTP 404, code 7002): check the name\n")
    }

    @Test func `a refusal that is cut in the middle is no answer`() async {
        let found = TestAnswer.json(#"{"success":true,"result":{"id":"team","cache_ttl":0}}"#)
        let read = TestWorld([Self.none.cut, found])
        #expect(await read.run("gateways", "get", "team", "--field", "id").out == "team\n")
        // What was sent to be made may be there all the same.
        let conflict = TestAnswer.json(
            #"{"success":false,"errors":[{"code":7001,"message":"invalid"}]}"#, status: 400)
        let made = TestWorld([Self.none, conflict.cut, found])
        #expect(await made.run("gateways", "create", "team").status == 0)
        let never = TestWorld(Array(repeating: Self.none.cut, count: 3))
        let ending = await never.run("api", "ai-gateway/gateways/x")
        #expect(ending.status == 69)
        #expect(ending.out.isEmpty)
        #expect(!ending.err.contains("success"), "\(ending.err)")
        #expect(never.unusedAnswers == 0)
    }

    @Test func `api prints the body as it came, also of a refusal`() async {
        let body = #"{"success":false,"errors":[{"code":7002,"message":"gone"}]}"#
        let world = TestWorld([.json(body, status: 404)])
        let ending = await world.run("api", "get", "ai-gateway/gateways/x")
        #expect(ending.status == 1)
        #expect(ending.out == body + "\n")
        #expect(ending.err.hasPrefix("aig: gone (HTTP 404, code 7002)"))
    }

    @Test func `api builds paths, queries and bodies`() async {
        let world = TestWorld([.json("{}"), .json("{}")])
        _ = await world.run("api", "GET", "/accounts/{account_id}/x?a=1", "-p", "b=c d")
        _ = await world.run("api", "POST", "ai/v1/embeddings", "-p", "input=hi", "-p", "n=1")
        let account = TestWorld.account["CLOUDFLARE_ACCOUNT_ID"] ?? ""
        #expect(
            world.requests[0].url == "https://api.test/client/v4/accounts/\(account)/x?a=1&b=c%20d")
        #expect(world.requests[1].json == ["input": "hi", "n": 1])
    }
}
