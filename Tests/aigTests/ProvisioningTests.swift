import AIGateway
import HTTPTypes
import Synchronization
import Terminal
import Testing

@testable import aig

@Suite struct ProvisioningTests {
    /// A gateway with every documented setting, nulls, and some that nobody has heard of.
    private static let full: JSONObject = [
        "id": "full", "cache_invalidate_on_update": true, "cache_ttl": 300, "collect_logs": true,
        "rate_limiting_interval": 60, "rate_limiting_limit": 50,
        "rate_limiting_technique": "sliding", "authentication": true, "log_management": 10000,
        "log_management_strategy": "DELETE_OLDEST", "log_classification": false, "logpush": true,
        "logpush_public_key": "0123456789abcdef\nline", "retry_max_attempts": 3,
        "retry_delay": .null, "retry_backoff": "exponential", "store_id": .null,
        "workers_ai_billing_mode": "postpaid", "zdr": true, "byok_only": false,
        "dlp": ["action": "BLOCK", "enabled": true, "profiles": ["a", "b\"\\\u{7F}ü"]],
        "guardrails": ["prompt": ["S1": "BLOCK"], "response": [:]],
        "otel": [["url": "https://x", "headers": ["a b": "c"], "content_type": "json"]],
        "spend_limits": [
            "enabled": true,
            "rules": [
                [
                    "id": "r1", "limit": .number("5.50"), "limitType": "cost", "window": 60,
                    "model": ["mode": "filter", "values": []],
                ]
            ],
        ],
        "stripe": ["authorization": "sk", "usage_events": [["payload": "{}"]]],
        "new setting": ["deep": ["list": [[1, 2], []], "none": .null]],
        "new_number": .number("1e3"),
        "created_at": "2026-01-01T00:00:00Z", "modified_at": "x", "is_default": false,
    ]

    private static let plain: JSONObject = [
        "id": "plain", "cache_ttl": 0, "collect_logs": true, "cache_invalidate_on_update": false,
    ]

    private static let gateways = ["full": full, "plain": plain]

    @Test(arguments: ["toml", "json"])
    func `what is exported differs in nothing`(_ form: String) async throws {
        let folder = try TemporaryFolder()
        let server = TestGateways(Self.gateways)
        let world = TestWorld(server: server)
        let file = folder.path + "/gateways.\(form)"
        #expect(await world.run("gateways", "export", "-o", file).status == 0)
        let diff = await world.run("gateways", "diff", file)
        #expect(diff == .init(status: 0, out: "", err: ""))
        let apply = await world.run("gateways", "apply", file)
        #expect(apply.out == "unchanged full\nunchanged plain\n")
        // Into an account that has none of them, all but what only the API sets arrives.
        let empty = TestGateways()
        #expect(await TestWorld(server: empty).run("gateways", "apply", file).status == 0)
        for (name, value) in Self.full.members
        where !["created_at", "modified_at", "is_default", "new setting"].contains(name) {
            #expect(empty.gateways["full"]?[name] ?? .null == value, "\(name)")
        }
    }

    /// Whatever request the connection breaks at, the same command again or the first one alone
    /// ends in the same state.
    @Test(arguments: TestGateways.Break.allCases)
    func `a connection that breaks changes nothing about the end`(
        _ kind: TestGateways.Break
    ) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file(
            "g.toml",
            """
            [gateways.plain]
            cache_ttl = 60
            [gateways.new]
            collect_logs = false
            """)
        let commands: [[String]] = [
            ["gateways", "create", "new", "--cache-ttl", "60s", "--otel", "[]"],
            ["gateways", "ensure", "new", "--cache-ttl", "60s"],
            ["gateways", "ensure", "plain", "--cache-ttl", "60s"],
            ["gateways", "update", "full", "--no-collect-logs"],
            ["gateways", "delete", "plain", "--yes"],
            ["gateways", "apply", file, "--prune", "--yes"],
        ]
        for command in commands {
            let whole = TestGateways(Self.gateways)
            #expect(await TestWorld(server: whole).run(command).status == 0, "\(command)")
            for number in 1...whole.requests {
                let server = TestGateways(Self.gateways, breakAt: (number, kind))
                let ending = await TestWorld(server: server).run(command)
                #expect(ending.status == 0, "\(command) at \(number): \(ending.err)")
                #expect(
                    server.gateways.mapValues(Self.comparable)
                        == whole.gateways.mapValues(Self.comparable),
                    "\(command) at \(number)")
            }
        }
    }

    private static func comparable(_ gateway: JSONObject) -> JSONObject {
        var gateway = gateway
        gateway["modified_at"] = nil
        return gateway
    }

    @Test func `what the API allowed is taken back from a file`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/g.toml"
        var newer = Self.full
        newer["workers_ai_billing_mode"] = "prepaid"
        newer["retry_delay"] = 90000
        newer["dlp"] = ["enabled": true, "mode": "new"]
        newer["cache_tll"] = 1
        let server = TestGateways(["full": newer])
        let world = TestWorld(server: server)
        #expect(await world.run("gateways", "export", "-o", file).status == 0)
        #expect(await world.run("gateways", "diff", file) == .init(status: 0, out: "", err: ""))
        #expect(await world.run("gateways", "update", "full", "--cache-ttl", "7").status == 0)
        let apply = await world.run("gateways", "apply", file)
        #expect(apply.out == "updated full (cache_ttl)\n", "\(apply.err)")
        // Where nothing is known to be allowed, the documented limits hold.
        let empty = TestWorld(server: TestGateways())
        #expect(await empty.run("gateways", "apply", file).status == 65)
        #expect(await empty.run("gateways", "apply", file, "--no-validate").status == 0)
    }

    @Test(arguments: ["guardrails_v2", "cache_ttl_max", "dlp_v2", "retry_delays_by_code"])
    func `a setting that is newer than another is no typing error`(_ name: String) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("g.toml", "[gateways.new]\n\(name) = 1\n")
        let server = TestGateways()
        #expect(await TestWorld(server: server).run("gateways", "apply", file).status == 0)
        #expect(server.gateways["new"]?[name] == 1)
    }

    @Test(arguments: [JSON.array([1, .null]), .number("123456789012345678901")])
    func `what TOML can't say is named, and JSON can`(_ value: JSON) async throws {
        var gateway = Self.plain
        gateway["future"] = value
        gateway["outer"] = ["inner": 1]
        let world = TestWorld(server: TestGateways(["plain": gateway]))
        let ending = await world.run("gateways", "export")
        #expect(ending.status == 65)
        #expect(ending.err.contains("gateway 'plain' has as 'future'"), "\(ending.err)")
        #expect(ending.err.contains("--format json loses nothing"))
        let folder = try TemporaryFolder()
        let file = folder.path + "/g.json"
        #expect(await world.run("gateways", "export", "-o", file).status == 0)
        #expect(await world.run("gateways", "diff", file).status == 0)
    }

    @Test func `ensure says what it did`() async {
        let server = TestGateways()
        let world = TestWorld(server: server)
        let ensure = ["gateways", "ensure", "team", "--cache-ttl", "1h", "--collect-logs"]
        #expect(await world.run(ensure).out == "created team\n")
        #expect(await world.run(ensure).out == "unchanged team\n")
        let changed = await world.run(ensure + ["--zdr", "--cache-ttl", "2h"])
        #expect(changed.out == "updated team (cache_ttl, zdr)\n")
        let dry = await world.run(ensure + ["--dry-run"])
        #expect(dry == .init(status: 2, out: "~ team\n    cache_ttl: 7200 -> 3600\n", err: ""))
        let json = await world.run(ensure + ["--json", "--field", "outcome,changes"])
        #expect(json.out == #"{"outcome":"updated","changes":["cache_ttl"]}"# + "\n")
        #expect(server.gateways["team"]?["zdr"] == true)
    }

    @Test func `an update keeps what it doesn't name`() async {
        let server = TestGateways(Self.gateways)
        _ = await TestWorld(server: server).run("gateways", "update", "full", "--cache-ttl", "60s")
        var expected = Self.comparable(Self.full)
        expected["cache_ttl"] = 60
        expected["created_at"] = nil
        expected["is_default"] = nil
        #expect(server.gateways["full"].map(Self.comparable) == expected)
    }

    @Test func `an update taken back by another's is made again`() async {
        // Somebody who read the gateway before our change writes it after.
        let isDone = Mutex(false)
        let server = TestGateways(["plain": Self.plain]) { request, state in
            guard request.method.rawValue == "GET", state.changes == 1 else { return }
            let isFirst = isDone.withLock { done in
                defer { done = true }
                return !done
            }
            guard isFirst else { return }
            state.gateways["plain"] = Self.plain
            state.gateways["plain"]?["zdr"] = true
            state.gateways["plain"]?["modified_at"] = "later"
        }
        let ending = await TestWorld(server: server).run(
            "gateways", "ensure", "plain", "--cache-ttl", "60s")
        #expect(ending.out == "updated plain (cache_ttl)\n")
        #expect(server.gateways["plain"]?["cache_ttl"] == 60)
        #expect(server.gateways["plain"]?["zdr"] == true)
    }

    @Test func `apply leaves a setting alone that somebody changed after the plan`() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("g.toml", "[gateways.plain]\ncache_ttl = 60\n[gateways.new]\n")
        let server = TestGateways(["plain": Self.plain]) { request, state in
            let isList = request.url.contains("gateways?")
            if !isList { state.gateways["plain"]?["cache_ttl"] = 7 }
        }
        let ending = await TestWorld(server: server).run(
            "gateways", "apply", folder.path + "/g.toml")
        #expect(ending.status == 1)
        #expect(ending.out == "created new\n")
        #expect(ending.err.contains("'plain' was changed by somebody else"))
        #expect(
            ending.err.contains(
                "not done: plain; correct what is wrong, then the same command again"))
        #expect(server.gateways["plain"]?["cache_ttl"] == 7)
    }

    @Test func `prune deletes after a yes, and never the default gateway`() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("g.toml", "[gateways.plain]\n")
        let file = folder.path + "/g.toml"
        let all = ["plain": Self.plain, "old": Self.plain, "default": ["id": "default"]]
            .mapValues { $0 }
        var gateways: [String: JSONObject] = [:]
        for (name, gateway) in all {
            gateways[name] = gateway
            gateways[name]?["id"] = .string(name)
        }
        let server = TestGateways(gateways)
        let refused = await TestWorld(server: server).run("gateways", "apply", file, "--prune")
        #expect(refused.status == 64)
        #expect(server.requests == 0)
        let asked = TestWorld(
            terminals: [.error], input: .terminal, server: server)
        #expect(await asked.run("gateways", "apply", file, "--prune").status == 130)
        #expect(server.gateways.count == 3)
        let done = await TestWorld(server: server).run("gateways", "apply", file, "--prune", "-y")
        #expect(done.out == "unchanged plain\ndeleted old\n")
        #expect(server.gateways.keys.sorted() == ["default", "plain"])
    }

    @Test(arguments: [
        ("[gateways.a]\ncache_tll = 1", "did you mean 'cache_ttl'"),
        ("[gateways.a]\nlog_management_stratgy = 1", "did you mean 'log_management_strategy'"),
        ("[gateways.a]\ncache_ttl = -1", "0 or more"), ("[gateways.A]", "a-z"),
        ("[gateways.a]\ncollect_logs = 'yes'", "true or false"), ("[gateways", "g.toml:1"),
        ("[gateway.a]", "gateway"), ("{\"gateways\":", "g.toml"), ("x = 1", "gateways"),
        ("[gateways.a]\nunset = ['zdr']\nzdr = true", "both"),
        ("[{\"id\":\"a\"},{\"id\":\"a\"}]", "twice"),
        ("[{\"id\":\"a\",\"otel\":[{\"url\":\"u\",\"headers\":\"***\"}]}]", "in place of a secret"),
        ("[{}]", "no 'id'"), ("gateways = 3", "neither a table nor a list"),
        ("gateways = 'x'", "neither a table nor a list"),
        ("{\"gateways\":\"x\"}", "neither a table nor a list"),
        ("{\"gateways\":null}", "neither a table nor a list"), ("{}", "no 'gateways'"),
        ("", "no 'gateways'"),
    ])
    func `a file that can't be is refused before anything is changed`(
        _ text: String, _ reason: String
    ) async throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("g.toml", text)
        for words in [["apply"], ["apply", "--prune", "--yes"], ["diff"], ["diff", "--prune"]] {
            let server = TestGateways(Self.gateways)
            let ending = await TestWorld(server: server).run(
                ["gateways"] + words + [folder.path + "/g.toml"])
            #expect(ending.status == 65)
            #expect(ending.err.contains(reason), "\(ending.err)")
            #expect(server.gateways == Self.gateways)
        }
    }

    @Test(arguments: ["[gateways]", "{\"gateways\":{}}", "{\"gateways\":[]}", "[]"])
    func `a file without a gateway doesn't delete them all`(_ text: String) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("g.toml", text)
        let server = TestGateways(Self.gateways)
        let world = TestWorld(server: server)
        let pruned = await world.run("gateways", "apply", file, "--prune", "--yes")
        #expect(pruned.status == 65)
        #expect(pruned.err.contains("--prune would delete all"))
        #expect(server.requests == 0)
        #expect(await world.run("gateways", "apply", file).status == 0)
    }

    @Test(arguments: ["toml", "json"])
    func `an export of no gateways is taken back`(_ form: String) async throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/g.\(form)"
        let world = TestWorld(server: TestGateways())
        #expect(await world.run("gateways", "export", "-o", file).status == 0)
        #expect(await world.run("gateways", "diff", file) == .init(status: 0, out: "", err: ""))
    }

    @Test(arguments: [
        ("--dlp", #"{"action":"X"}"#, "dlp.action: must be"),
        ("--dlp", "{}", #"dlp: must have the property "enabled""#),
        ("--dlp", #"{"enabled":true}"#, #"dlp: must have the property "action""#),
        ("--dlp", #"{"enabled":true,"policies":[{}]}"#, "dlp.policies[0]: must have"),
        (
            "--guardrails", #"{"prompt":{"S99":"FLAG"}}"#,
            #"guardrails.prompt: has a property "S99""#
        ),
        ("--guardrails", #"{"prompt":{}}"#, #"guardrails: must have the property "response""#),
        ("--guardrails", #"{"prompt":{"S1":"ALLOW"}}"#, "guardrails.prompt.S1"),
        ("--otel", #"[{"headers":{}}]"#, "otel[0]"),
        ("--spend-limits", #"{"rules":[{"limit":1,"window":60}]}"#, "spend_limits.rules[0]"),
        ("--stripe", "{}", "stripe"), ("--setting", "dlp.enabled=false", "whole setting"),
        ("--setting", "id=x", "whole setting"),
    ])
    func `settings that are objects are held to what is documented`(
        _ flag: String, _ value: String, _ place: String
    ) async {
        let server = TestGateways()
        let ending = await TestWorld(server: server).run("gateways", "ensure", "team", flag, value)
        #expect(ending.status == 64)
        #expect(ending.err.contains(place), "\(ending.err)")
        #expect(server.requests == 0)
    }

    @Test(arguments: [("--cache-ttl", "0 or more"), ("--retry-delay", "0 to 60000")])
    func `a negative span is told what is allowed, or sent when that shall not count`(
        _ flag: String, _ allowed: String
    ) async {
        let refused = await TestWorld().run("gateways", "ensure", "team", flag + "=-1")
        #expect(refused.status == 64)
        #expect(refused.err.contains("'-1' is not allowed: use \(allowed)"), "\(refused.err)")
        let server = TestGateways()
        let sent = await TestWorld(server: server).run(
            "gateways", "ensure", "team", flag + "=-1", "--no-validate")
        #expect(sent.status == 0)
        #expect(server.gateways["team"]?.members.contains { $0.value == -1 } == true)
    }

    @Test(arguments: [
        ["--stripe", #"{"authorization":"sk_SECRET","usage_events":1}"#, "stripe.usage_events"],
        ["--otel", #"[{"authorization":"SECRET","headers":{"key":"SECRET"}}]"#, "otel[0]"],
        ["--otel", #"{"authorization":"SECRET"}"#, "otel"],
        ["--setting", "stripe=SECRET", "stripe"],
        ["--logpush-public-key", "SECRET", "logpush_public_key"],
    ])
    func `a value that may hold a secret is refused without being told`(_ words: [String]) async {
        let world = TestWorld()
        let ending = await world.run(["gateways", "ensure", "team"] + words.dropLast())
        #expect(ending.status == 64)
        #expect(ending.err.hasPrefix("aig: \(words[2]): must"), "\(ending.err)")
        #expect(!ending.err.contains("SECRET"), "\(ending.err)")
    }

    @Test func `secrets that only the API told are in no remark`() async {
        let world = TestWorld(
            server: TestGateways(
                Self.gateways.mapValues { gateway in
                    var gateway = gateway
                    gateway["stripe"] = ["authorization": "sk-1234567890", "usage_events": []]
                    return gateway
                }))
        let ending = await world.run("gateways", "update", "full", "--zdr", "--no-logpush", "-vv")
        #expect(ending.status == 0)
        #expect(!(ending.out + ending.err).contains("sk-1234567890"))
        let export = await world.run("gateways", "export", "full")
        #expect(export.out.contains("sk-1234567890"))
    }

    @Test func `outputs of a GitHub step have no secrets`() async throws {
        let folder = try TemporaryFolder()
        var environment = TestWorld.account
        environment["GITHUB_OUTPUT"] = folder.path + "/out"
        let world = TestWorld(environment: environment, server: TestGateways(Self.gateways))
        #expect(await world.run("gateways", "get", "full", "--github-output").status == 0)
        let text = try InputFile.text(of: folder.path + "/out")
        #expect(text.contains("cache_ttl=300\n"))
        #expect(text.contains("logpush_public_key=***\n"))
        #expect(text.contains(#""authorization":"***""#))
        #expect(!text.contains("sk"))
    }

    @Test(arguments: [
        ["get", "full"], ["get", "full", "--json"], ["list", "--json"],
        ["get", "full", "--field", "stripe,stripe.authorization,otel.0.headers"],
        ["update", "full", "--zdr", "--json"], ["ensure", "full", "--json"],
    ])
    func `only an export shows the secrets of a gateway`(_ words: [String]) async {
        var full = Self.full
        full["stripe"] = ["authorization": "sk-1234567890", "usage_events": []]
        let world = TestWorld(server: TestGateways(["full": full]))
        let ending = await world.run(["gateways"] + words)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out.contains("***"))
        #expect(!ending.out.contains("sk-1234567890"))
        #expect(await world.run("gateways", "export").out.contains("sk-1234567890"))
    }

    @Test func `a documented field that a gateway lacks is empty`() async {
        let world = TestWorld(server: TestGateways(["plain": Self.plain]))
        let get = ["gateways", "get", "plain", "--field", "id,zdr,dlp.action"]
        #expect(await world.run(get) == .init(status: 0, out: "plain\n\n\n", err: ""))
        #expect(await world.run(get + ["--json"]).out == #"{"id":"plain"}"# + "\n")
        let list = ["gateways", "list", "--field", "id,zdr,dlp.action"]
        #expect(await world.run(list) == .init(status: 0, out: "plain\t\t\n", err: ""))
    }

    @Test(arguments: [("cache_tll", Int32(64)), ("nosuch", 65), ("cache_ttl_max", 65)])
    func `a field that nothing has is an error, a typing error at once`(
        _ name: String, _ status: Int32
    ) async {
        for words in [
            ["list"], ["get", "plain"], ["ensure", "plain"], ["update", "plain", "--zdr"],
        ] {
            let server = TestGateways(["plain": Self.plain])
            let ending = await TestWorld(server: server).run(
                ["gateways"] + words + ["--field", name])
            #expect(ending.status == status, "\(words)")
            #expect(ending.err.contains("there is no field '\(name)'"), "\(ending.err)")
            #expect((server.requests == 0) == (status == 64))
        }
    }

    @Test func `what a change reports has the fields of the gateway`() async {
        let world = TestWorld(server: TestGateways())
        let ensure = ["gateways", "ensure", "g", "--field", "id,outcome,cache_ttl,zdr"]
        let created = await world.run(ensure + ["--cache-ttl", "6"])
        #expect(created == .init(status: 0, out: "g\ncreated\n6\n\n", err: ""))
        let update = ["gateways", "update", "g", "--zdr", "--json", "--field", "changes,zdr"]
        #expect(await world.run(update).out == #"{"changes":["zdr"],"zdr":true}"# + "\n")
    }

    @Test func `a value of several lines is one cell of TSV`() async {
        var gateway = Self.plain
        gateway["note"] = "a\tb\nc"
        let world = TestWorld(server: TestGateways(["plain": gateway]))
        let ending = await world.run("gateways", "get", "plain", "--format", "tsv")
        #expect(ending.out.contains("note\ta b c\n"))
        #expect(await world.run("gateways", "get", "plain", "--field", "note").out == "a\tb\nc\n")
    }

    @Test func `secrets that are given are in nothing that is shown`() async {
        let flags = ["--stripe", #"{"authorization":"sk-1234567890","usage_events":[]}"#]
        for more in [["--dry-run"], ["--curl"], ["-vv"], []] {
            let world = TestWorld(server: TestGateways())
            let ending = await world.run(["gateways", "create", "team"] + flags + more)
            // A command that can't be pasted is none.
            #expect(ending.status == (more == ["--curl"] ? 64 : 0))
            #expect(!(ending.out + ending.err).contains("sk-1234567890"), "\(more)")
        }
    }
}
