import AIGateway
import Foundation
import HTTPTypes
import Testing

@testable import aig

@Suite struct SettingsTests {
    private static func withConfig(
        _ text: String, mode: Int = 0o600, _ body: (String) async throws -> Void
    ) async throws {
        let path = FileManager.default.temporaryDirectory.appending(
            path: UUID().uuidString + ".toml"
        ).path()
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    @Test(
        arguments: [
            (["-m", "flag/m"], ["AIG_MODEL": "env/m"], "flag/m"),
            ([], ["AIG_MODEL": "env/m"], "env/m"),
            ([], [:], "work/chat"),
            (["--profile", "home"], [:], "home/m"),
            (["--profile", "bare"], [:], "chat/m"),
            (["-m", "fast"], [:], "@cf/fast"),
        ] as [([String], [String: String], String)])
    func `a flag comes before the environment, the profile, the command and the top level`(
        _ flags: [String], _ variables: [String: String], _ model: String
    ) async throws {
        let config = """
            profile = "work"
            model = "top/m"
            [chat]
            model = "chat/m"
            [aliases]
            fast = "@cf/fast"
            [profiles.work]
            model = "work/m"
            [profiles.work.chat]
            model = "work/chat"
            [profiles.home]
            model = "home/m"
            [profiles.bare]
            """
        try await Self.withConfig(config) { path in
            let environment = TestWorld.account.merging(variables) { $1 }
                .merging(["AIG_CONFIG": path]) { $1 }
            let world = TestWorld([.chat("Hi")], environment: environment)
            let ending = await world.run(["chat", "hi"] + flags)
            #expect(ending.status == 0, "\(ending.err)")
            #expect(world.requests.first?.json["model"]?.string == model)
        }
    }

    @Test func `gateway options come from the environment and the file`() async throws {
        try await Self.withConfig("cache_ttl = \"1h\"\nmetadata = ['a=1', 'b=x']\n") { path in
            let environment = TestWorld.account.merging(
                ["AIG_CONFIG": path, "AIG_MAX_ATTEMPTS": "3", "AIG_CACHE_KEY": "never"]) { $1 }
            let world = TestWorld([.chat("Hi")], environment: environment)
            _ = await world.run("chat", "hi")
            let fields = world.requests.first?.fields
            #expect(fields?[.cacheTTL] == "3600")
            #expect(fields?[.maxAttempts] == "3")
            #expect(fields?[.metadata] == #"{"a":1,"b":"x"}"#)
            #expect(fields?[.cacheKey] == nil)
        }
    }

    @Test(arguments: [
        ("acount_id = \"x\"\n", "1: 'acount_id' is not a setting: did you mean 'account_id'?"),
        (
            "model = \"m\"\n\n[chat]\ntemprature = 1\n",
            "4: 'temprature' is not a setting: did you mean 'temperature'?"
        ),
        (
            "[profiles.work]\ngatewy = \"g\"\n",
            "2: 'gatewy' is not a setting: did you mean 'gateway'?"
        ),
        ("\n[profils.w]\nmodel = 1\n", "2: 'profils' is not a setting: did you mean 'profile'?"),
        ("cache_key = \"k\"\n", "1: 'cache_key' is not a setting"),
        ("model = \n", "1: "),
    ])
    func `an unusable config file is named with its line`(
        _ text: String, _ complaint: String
    ) async throws {
        try await Self.withConfig(text) { path in
            let environment = TestWorld.account.merging(["AIG_CONFIG": path]) { $1 }
            let ending = await TestWorld(environment: environment).run("chat", "hi")
            #expect(ending.status == 78)
            #expect(ending.err.contains(":" + complaint), "\(ending.err)")
        }
    }

    @Test func `a file others can write is refused, one they can read earns a warning`()
        async throws
    {
        let environment = { (path: String) in
            TestWorld.account.merging(["AIG_CONFIG": path]) { $1 }
        }
        try await Self.withConfig("token = \"abcdefgh\"\n", mode: 0o666) { path in
            let ending = await TestWorld(environment: environment(path)).run("chat", "hi")
            #expect(ending.status == 78)
        }
        try await Self.withConfig("token = \"abcdefgh\"\n", mode: 0o644) { path in
            let ending = await TestWorld([.chat("Hi")], environment: environment(path)).run(
                "chat", "hi")
            #expect(ending.status == 0)
            #expect(ending.err.hasPrefix("aig: warning: "))
        }
    }

    @Test(arguments: [" tok-12345678 \n", "\"tok-12345678\"", "Bearer tok-12345678"])
    func `what is pasted along with a token is taken off`(_ text: String) async {
        let environment = TestWorld.account.merging(["CLOUDFLARE_API_TOKEN": text]) { $1 }
        let world = TestWorld([.chat("Hi")], environment: environment)
        _ = await world.run("chat", "hi")
        #expect(world.requests.first?.fields[.authorization] == "Bearer tok-12345678")
    }

    @Test func `no token, no account and a bad address are configuration errors`() async {
        var environment = TestWorld.account
        environment["CLOUDFLARE_API_TOKEN"] = nil
        let bare = await TestWorld(environment: environment).run("chat", "hi")
        #expect(bare.status == 78)
        #expect(bare.err.contains("CLOUDFLARE_API_TOKEN"))
        environment = TestWorld.account.merging(["CLOUDFLARE_API_BASE_URL": "http://api.test"]) {
            $1
        }
        let plain = await TestWorld(environment: environment).run("chat", "hi")
        #expect(plain.status == 78)
        #expect(plain.err.contains("https"))
    }

    @Test(
        arguments: [
            (
                #"{"success":true,"result":[{"id":"one","name":"A"}],"result_info":{"total_count":1}}"#,
                0, ""
            ),
            (#"{"success":true,"result":[]}"#, 78, "CLOUDFLARE_ACCOUNT_ID"),
            (
                #"{"success":true,"result":[{"id":"one","name":"A"},{"id":"two","name":"B"}],"result_info":{"total_count":2}}"#,
                78,
                "two (B)"
            ),
        ] as [(String, Int32, String)])
    func `the account is looked up when none is named`(
        _ accounts: String, _ status: Int32, _ word: String
    ) async {
        var environment = TestWorld.account
        environment["CLOUDFLARE_ACCOUNT_ID"] = nil
        let world = TestWorld([.json(accounts), .chat("Hi")], environment: environment)
        let ending = await world.run("chat", "hi")
        #expect(ending.status == status)
        #expect(ending.err.contains(word) || word.isEmpty)
        if status == 0 { #expect(world.requests.last?.url.contains("/accounts/one/") == true) }
    }

    @Test func `the config file is changed key by key, comments kept`() async throws {
        let text = "# mine\nmodel = \"a/b\" # chosen\n\n[chat]\n# warm\ntemperature = 1\n"
        try await Self.withConfig(text) { path in
            let world = TestWorld(environment: ["AIG_CONFIG": path])
            #expect(await world.run("config", "set", "model", "c/d").status == 0)
            #expect(await world.run("config", "set", "chat.max_tokens", "50").status == 0)
            #expect(
                await world.run("config", "set", "gateway", "team", "--profile", "work").status == 0
            )
            #expect(await world.run("config", "unset", "chat.temperature").status == 0)
            let changed = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            #expect(
                changed == """
                    # mine
                    model = "c/d"  # chosen

                    [chat]
                    # warm
                    max_tokens = 50

                    [profiles.work]
                    gateway = "team"

                    """)
            #expect(await world.run("config", "set", "modle", "x").err.contains("'model'?"))
            #expect(await world.run("config", "set", "cache_ttl", "5").status == 64)
            #expect(await world.run("config", "set", "max_attempts", "x").status == 78)
            #expect(await world.run("config", "unset", "nope").status == 78)
            #expect(await world.run("config", "set", "token", "abc").status == 64)
            #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == changed)
            let shown = await world.run("config", "show", "--origin")
            #expect(shown.out.contains("model\tc/d\t\(path)"))
        }
    }

    @Test(
        arguments: [
            ("https://api.test", ["HTTPS_PROXY": "http://p:3128"], "p"),
            ("https://api.test", ["https_proxy": "q:1", "HTTPS_PROXY": "http://p:3128"], "q"),
            ("https://api.test", ["ALL_PROXY": "socks5://s"], "s"),
            ("https://api.test", ["HTTPS_PROXY": "http://p", "NO_PROXY": "x.y, .test"], nil),
            ("https://api.test", ["HTTPS_PROXY": "http://p", "NO_PROXY": "*"], nil),
            ("http://127.0.0.1:80", ["ALL_PROXY": "http://p"], nil),
        ] as [(String, [String: String], String?)])
    func `proxies are chosen as curl does`(
        _ address: String, _ environment: [String: String], _ host: String?
    ) throws {
        let proxy = try NetworkOptions.proxy(to: WebAddress(address), environment: environment)
        #expect(proxy?.host == host)
    }
}
