import AIGateway
import Foundation
import HTTPTypes
import Terminal
import Testing

@testable import aig

/// Each check's findings, and what the whole ends with.
@Suite struct DoctorTests {
    private static let id = "0123456789abcdef0123456789abcdef"

    /// The answers to all probes, in their order; some replaced.
    private static func answers(_ replaced: [String: TestAnswer] = [:]) -> [TestAnswer] {
        let good: [(String, String, Int)] = [
            ("verify", #"{"success":true,"result":{"id":"t","status":"active"}}"#, 200),
            (
                "accounts",
                #"{"success":true,"result":[{"id":"\#(id)","name":"Home"}],"result_info":{"total_count":1}}"#,
                200
            ),
            ("workers-ai", #"{"success":true,"result":[]}"#, 200),
            ("gateways", #"{"success":true,"result":[]}"#, 200),
            ("gateway", #"{"success":true,"result":{"id":"default"}}"#, 200),
            ("logs", #"{"success":true,"result":[]}"#, 200),
            ("provider-keys", #"{"success":true,"result":[]}"#, 200),
            ("billing", #"{"success":true,"result":{"balance":1}}"#, 200),
            ("chat", #"{"errors":[{"code":5007,"message":"No such model"}]}"#, 400),
            ("responses", #"{"errors":[{"code":5007,"message":"No such model"}]}"#, 400),
            (
                "messages",
                #"{"type":"error","error":{"type":"not_found_error","message":"no"}}"#, 404
            ),
            ("run", #"{"errors":[{"code":7003,"message":"no"}]}"#, 404),
            ("gateway-host", #"{"object":"list","data":[]}"#, 200),
        ]
        let date: HTTPFields = [.date: "Fri, 15 Jan 2027 08:00:05 GMT"]
        return good.map { name, body, status in
            replaced[name] ?? .json(body, status: status, fields: date)
        }
    }

    private static func refusal(_ code: Int, _ status: Int) -> TestAnswer {
        .json(#"{"errors":[{"code":\#(code),"message":"no"}]}"#, status: status)
    }

    /// The findings by their checks.
    private static func findings(
        _ world: TestWorld, _ flags: String...
    ) async throws -> (status: Int32, found: [String: JSON]) {
        let ending = await world.run(["doctor", "--json"] + flags)
        let list = try #require(JSON(parsing: ending.out).array)
        let names = list.compactMap { $0["check"]?.string }
        #expect(names == Checkup.checks.map(\.name))
        return (ending.status, Dictionary(uniqueKeysWithValues: zip(names, list)))
    }

    private static func statuses(_ found: [String: JSON], _ status: String) -> Set<String> {
        Set(found.filter { $0.value["status"]?.string == status }.keys)
    }

    @Test func `a sound set-up is fine, for nothing, and unchanged`() async throws {
        let world = TestWorld(Self.answers())
        let (status, found) = try await Self.findings(world)
        #expect(status == 0)
        #expect(world.unusedAnswers == 0)
        // The test's world has no home.
        #expect(Self.statuses(found, "ok").count == Checkup.checks.count - 1, "\(found)")
        #expect(found["config"]?["status"]?.string == "warning")
        for request in world.requests where request.method != .get {
            let model = request.json["model"]?.string
            #expect(model == "@cf/aig/doctor-no-such-model")
            #expect(request.fields[.gatewayID] == "default")
            #expect(request.fields[.collectLog] == "false")
        }
        #expect(world.requests.filter { $0.method != .get }.count == 4)
    }

    @Test(
        arguments: [
            ("accounts", 10000, 403, "account", "ok", 0),
            ("workers-ai", 10000, 403, "workers-ai", "warning", 0),
            ("gateways", 10000, 403, "gateways", "warning", 0),
            ("gateway", 10000, 403, "gateway", "not checked", 0),
            ("billing", 10000, 403, "billing", "warning", 0),
            ("provider-keys", 10000, 403, "provider-keys", "warning", 0),
            ("logs", 7009, 503, "logs", "failure", 69),
            ("chat", 10000, 403, "chat", "failure", 77),
            ("run", 7001, 405, "run", "failure", 1),
            ("responses", 2009, 401, "responses", "failure", 77),
            ("messages", 2003, 429, "messages", "failure", 75),
            ("gateway-host", 2009, 401, "gateway-host", "warning", 0),
        ] as [(String, Int, Int, String, String, Int32)])
    func `a refusal is a finding of its check, with what to do`(
        _ probe: String, _ code: Int, _ http: Int, _ check: String, _ status: String,
        _ exit: Int32
    ) async throws {
        var answers = Self.answers([probe: Self.refusal(code, http)])
        if probe == "gateway" { answers.removeLast() }
        let world = TestWorld(answers)
        let (ended, found) = try await Self.findings(world)
        #expect(ended == exit)
        #expect(found[check]?["status"]?.string == status, "\(found)")
        if status == "failure" || status == "warning" {
            #expect(found[check]?["fix"]?.string != nil)
        }
        #expect(world.unusedAnswers == 0)
    }

    @Test(
        arguments: [
            (#"{"status":"expired"}"#, "failure", 77), (#"{"status":"disabled"}"#, "failure", 77),
            (#"{"status":"active","expires_on":"2027-01-16T08:00:00Z"}"#, "warning", 0),
            (#"{"status":"active","expires_on":"2028-01-16T08:00:00.5Z"}"#, "ok", 0),
            (#"{"status":"active","not_before":"2027-02-01T00:00:00Z"}"#, "failure", 77),
        ] as [(String, String, Int32)])
    func `a token has its time`(_ token: String, _ status: String, _ exit: Int32) async throws {
        let verify = TestAnswer.json(#"{"success":true,"result":\#(token)}"#)
        let world = TestWorld(Self.answers(["verify": verify]))
        let (ended, found) = try await Self.findings(world)
        #expect(found["validity"]?["status"]?.string == status)
        #expect(ended == exit)
    }

    @Test func `an account's own token is known at the account's address`() async throws {
        var answers = Self.answers(["verify": Self.refusal(1000, 401)])
        answers.insert(
            .json(#"{"success":true,"result":{"status":"active"}}"#), at: 1)
        let world = TestWorld(answers)
        let (status, found) = try await Self.findings(world)
        #expect(status == 0)
        #expect(found["validity"]?["detail"]?.string?.hasPrefix("the account's token") == true)
        #expect(world.requests[1].url.hasSuffix("/accounts/\(Self.id)/tokens/verify"))
    }

    @Test func `a wrong token is told once, and nothing more is asked`() async throws {
        let world = TestWorld([Self.refusal(1000, 401), Self.refusal(10000, 401)])
        let (status, found) = try await Self.findings(world)
        #expect(status == 77)
        #expect(Self.statuses(found, "failure") == ["validity"])
        #expect(found["chat"]?["detail"]?.string == "the token is not valid")
        #expect(world.requests.count == 2)
    }

    @Test(
        arguments: [
            (ConnectionFailure.Kind.nameNotFound, "network", 69), (.refused, "network", 69),
            (.tls, "tls", 69), (.connectTimeout, "network", 75),
        ] as [(ConnectionFailure.Kind, String, Int32)])
    func `what is wrong with the network is told once, where it belongs`(
        _ kind: ConnectionFailure.Kind, _ check: String, _ exit: Int32
    ) async throws {
        let failure = ConnectionFailure(kind: kind, host: "api.test", detail: "why")
        let world = TestWorld([.failing(.connection(failure))])
        let (status, found) = try await Self.findings(world)
        #expect(status == exit)
        #expect(Self.statuses(found, "failure") == [check])
        #expect(found["account"]?["status"]?.string == "not checked")
        #expect(world.requests.count == 1)
    }

    @Test func `a proxy that refuses is the proxy's failure`() async throws {
        let failure = ConnectionFailure(
            kind: .proxy, host: "api.test", detail: "the proxy refused the connection")
        let environment = TestWorld.account.merging(["HTTPS_PROXY": "http://proxy.test:1"]) { $1 }
        let world = TestWorld([.failing(.connection(failure))], environment: environment)
        let (status, found) = try await Self.findings(world)
        #expect(status == 69)
        #expect(Self.statuses(found, "failure") == ["proxy"])
        #expect(world.options.first?.proxy?.host == "proxy.test")
    }

    @Test(arguments: [
        ("Fri, 15 Jan 2027 08:00:59 GMT", "ok", "right"),
        ("Fri, 15 Jan 2027 07:58:00 GMT", "warning", "2 minutes ahead"),
        ("Fri, 15 Jan 2027 08:01:30 GMT", "warning", "90 s behind"),
        ("Sun, 17 Jan 2027 08:00:00 GMT", "warning", "2 days behind"),
    ])
    func `a clock is judged by the server's`(
        _ date: String, _ status: String, _ detail: String
    ) async throws {
        let verify = TestAnswer.json(
            #"{"success":true,"result":{"status":"active"}}"#, fields: [.date: date])
        let world = TestWorld(Self.answers(["verify": verify]))
        let (_, found) = try await Self.findings(world)
        #expect(found["clock"]?["status"]?.string == status)
        #expect(found["clock"]?["detail"]?.string?.contains(detail) == true)
    }

    @Test func `a foreign account is told from the token's own`() async throws {
        let list = TestAnswer.json(
            #"{"success":true,"result":[{"id":"f","name":"Other"}],"result_info":{"total_count":1}}"#
        )
        let world = TestWorld(Array(Self.answers(["accounts": list]).prefix(2)))
        let (status, found) = try await Self.findings(world)
        #expect(status == 77)
        #expect(found["account"]?["detail"]?.string?.contains("Other") == true)
        #expect(found["chat"]?["status"]?.string == "not checked")
    }

    @Test func `without an account ID, the only one is taken`() async throws {
        var environment = TestWorld.account
        environment["CLOUDFLARE_ACCOUNT_ID"] = nil
        let world = TestWorld(Self.answers(), environment: environment)
        let (status, _) = try await Self.findings(world)
        #expect(status == 0)
        #expect(world.requests[2].url.contains("/accounts/\(Self.id)/ai/models/search"))
    }

    @Test func `a missing gateway is told once`() async throws {
        let gone = Self.refusal(7002, 404)
        let world = TestWorld(
            Array(Self.answers(["gateway": gone]).prefix(5) + [Self.answers()[7]]))
        let (status, found) = try await Self.findings(world, "-g", "team")
        #expect(status == 1)
        #expect(Self.statuses(found, "failure") == ["gateway"])
        #expect(found["gateway"]?["fix"]?.string?.contains("aig gateways create team") == true)
        #expect(world.unusedAnswers == 0)
    }

    @Test func `a default gateway that is not there yet is not made`() async throws {
        var answers = Self.answers(["gateway": Self.refusal(7002, 404)])
        answers.removeSubrange(5...6)
        answers.removeLast()
        let world = TestWorld(answers)
        let (status, found) = try await Self.findings(world)
        #expect(status == 0)
        #expect(found["gateway"]?["status"]?.string == "ok")
        #expect(world.requests.allSatisfy { $0.fields[.gatewayID] == nil })
        #expect(world.unusedAnswers == 0)
    }

    @Test func `with nothing configured, it says what to set`() async throws {
        let world = TestWorld([Self.refusal(10000, 401)], environment: [:])
        let (status, found) = try await Self.findings(world)
        #expect(status == 78)
        #expect(Self.statuses(found, "failure") == ["token", "account"])
        #expect(found["token"]?["fix"]?.string?.contains("CLOUDFLARE_API_TOKEN") == true)
        #expect(found["network"]?["status"]?.string == "ok")
        #expect(world.requests.first?.fields[.authorization] == nil)
    }

    @Test(arguments: [
        ("model = \n", 0o600, "failure"), ("modle = \"m\"\n", 0o600, "failure"),
        ("model = \"m\"\n", 0o622, "failure"), ("token = \"abcdefghijkl\"\n", 0o644, "warning"),
        ("model = \"m\"\n", 0o600, "ok"),
    ])
    func `a config file that can't be used hides nothing else`(
        _ text: String, _ mode: Int, _ status: String
    ) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("config.toml", text)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let environment = TestWorld.account.merging(["AIG_CONFIG": path]) { $1 }
        let world = TestWorld(Self.answers(), environment: environment)
        let (exit, found) = try await Self.findings(world)
        #expect(found["config"]?["status"]?.string == status, "\(found)")
        #expect(exit == (status == "failure" ? 78 : 0))
        #expect(found["chat"]?["status"]?.string == "ok")
    }

    @Test(
        arguments: [
            (["CLOUDFLARE_API_BASE_URL": "http://far.test"], "address", 78),
            (["CLOUDFLARE_ACCOUNT_ID": "mine"], "account", 78),
            (["SSL_CERT_FILE": "/no/such/file"], "network", 78),
            (["HTTPS_PROXY": "https://proxy.test"], "proxy", 78),
            (["AIG_CACHE_TTL": "soon"], "settings", 78),
            (["CLOUDFLARE_API_TOKEN": "a b"], "token", 78),
        ] as [([String: String], String, Int32)])
    func `a value that can't be used is told by its check`(
        _ variables: [String: String], _ check: String, _ exit: Int32
    ) async throws {
        let environment = TestWorld.account.merging(variables) { $1 }
        let world = TestWorld(Self.answers(), environment: environment)
        let (status, found) = try await Self.findings(world)
        #expect(Self.statuses(found, "failure") == [check], "\(found)")
        #expect(status == exit)
    }

    @Test func `a person sees marks, a pipe plain columns`() async throws {
        let environment = TestWorld.account.merging(["LANG": "C.UTF-8"]) { $1 }
        let answers = Self.answers(["billing": Self.refusal(10000, 403)])
        let seen = await TestWorld(answers, environment: environment, terminals: [.output])
            .run("doctor")
        #expect(seen.out.contains("\u{1B}[32m✓\u{1B}[0m token "))
        #expect(seen.out.contains("\u{1B}[33m!\u{1B}[0m billing "))
        #expect(seen.out.contains("→ add it to the token"))
        let plain = await TestWorld(
            answers, environment: environment.merging(["LANG": "C", "NO_COLOR": "1"]) { $1 },
            terminals: [.output]
        ).run("doctor")
        #expect(plain.out.utf8.allSatisfy { $0 < 0x80 })
        #expect(plain.out.contains("warn billing "))
        let piped = await TestWorld(answers, environment: environment).run("doctor")
        #expect(piped.out.contains("billing\twarning\t"))
        #expect(piped.out.split(separator: "\n").count == Checkup.checks.count)
    }
}
