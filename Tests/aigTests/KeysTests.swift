import AIGateway
import HTTPTypes
import Terminal
import Testing

@testable import aig

@Suite struct KeysTests {
    private static let secret = "sk-test-QwErTy-zyxwvu"
    private static let id = "01a1fc81-54ca-7b58-9865-9c7bfa5d7186"
    private static let typed = TestWorld.Input.piped([Array("\(secret)\n".utf8)])

    private static func key(_ alias: String = "default", extra: String = "") -> String {
        #"{"id":"k-\#(alias)","provider_slug":"openai","alias":"\#(alias)","secret_preview":"…abc"\#(extra)}"#
    }

    private static func list(_ keys: String...) -> TestAnswer {
        .json(
            #"{"success":true,"result":[\#(keys.joined(separator: ","))],"result_info":{"total_count":\#(keys.count)}}"#
        )
    }

    private static func one(_ key: String) -> TestAnswer {
        .json(#"{"success":true,"result":\#(key)}"#)
    }

    private static let lost = TestAnswer.failing(
        .connection(ConnectionFailure(kind: .lost, host: "api.test", detail: "lost")))

    @Test func `set stores a key that isn't there`() async throws {
        let world = TestWorld([Self.list(), Self.one(Self.key())], input: Self.typed)
        let ending = await world.run("keys", "set", "openai", "-g", "team")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.err == "aig: created key 'openai/default' in gateway 'team'\n")
        let post = try #require(world.requests.last)
        #expect(post.url.hasSuffix("/ai-gateway/gateways/team/provider_configs"))
        #expect(
            post.json == [
                "provider_slug": "openai", "alias": "default", "default_config": true,
                "secret": .string(Self.secret),
            ])
    }

    @Test func `set rotates a key that is there`() async {
        let world = TestWorld([Self.list(Self.key()), Self.one(Self.key())], input: Self.typed)
        let ending = await world.run("keys", "set", "openai")
        #expect(ending.err.hasPrefix("aig: rotated key 'openai/default' in gateway 'default'"))
        #expect(world.requests.last?.method.rawValue == "PUT")
        #expect(world.requests.last?.json == ["secret": .string(Self.secret)])
    }

    @Test func `set refuses settings that a stored key can't be given`() async {
        let flags = ["--rate-limit", "20"]
        for limit in ["", #","rate_limit":10"#] {
            let world = TestWorld([Self.list(Self.key(extra: limit))], input: Self.typed)
            let ending = await world.run(["keys", "set", "openai"] + flags)
            #expect(ending.status == 64)
            #expect(ending.err.contains("'aig keys delete'"))
            #expect(world.requests.count == 1)
        }
        let same = TestWorld(
            [Self.list(Self.key(extra: #","rate_limit":20"#)), Self.one(Self.key())],
            input: Self.typed)
        #expect(await same.run(["keys", "set", "openai"] + flags).status == 0)
        #expect(same.requests.last?.method.rawValue == "PUT")
    }

    @Test(arguments: [409, 400])
    func `set rotates a key that another process stored meanwhile`(_ status: Int) async {
        let refused = TestAnswer.json(
            #"{"success":false,"errors":[{"code":7001,"message":"exists"}]}"#, status: status)
        let world = TestWorld(
            [Self.list(), refused, Self.list(Self.key()), Self.one(Self.key())],
            input: Self.typed)
        #expect(await world.run("keys", "set", "openai").status == 0)
        #expect(world.requests.map(\.method.rawValue) == ["GET", "POST", "GET", "PUT"])
    }

    @Test func `a key whose answer was lost is looked up, and put to be sure`() async {
        for verb in ["set", "add"] {
            let world = TestWorld(
                [Self.list(), Self.lost, Self.list(Self.key()), Self.one(Self.key())],
                input: Self.typed)
            let ending = await world.run("keys", verb, "openai")
            #expect(ending.status == 0, "\(ending.err)")
            #expect(ending.err.contains("created key"))
            #expect(world.requests.map(\.method.rawValue) == ["GET", "POST", "GET", "PUT"])
        }
    }

    @Test func `a key that was not stored is sent again, and said to be lost in the end`() async {
        let tries = Array(repeating: [Self.lost, Self.list()], count: 3).flatMap(\.self)
        let world = TestWorld([Self.list()] + tries, input: Self.typed)
        #expect(await world.run("keys", "add", "openai").status == 69)
        #expect(world.unusedAnswers == 0)
    }

    @Test func `add leaves a key that is there`() async {
        let world = TestWorld([Self.list(Self.key())], input: Self.typed)
        let ending = await world.run("keys", "add", "openai")
        #expect(ending.status == 1)
        #expect(ending.err.contains("'aig keys rotate'"))
        #expect(world.requests.count == 1)
    }

    @Test(arguments: [["openai", "--alias", "b"], ["openai/b"], [id]])
    func `a key is found by its names and its ID`(_ words: [String]) async {
        let wanted = Self.key("b").replacing("k-b", with: Self.id)
        let world = TestWorld([Self.list(Self.key(), wanted), Self.one("null")])
        let ending = await world.run(["keys", "delete", "--yes"] + words)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.requests.last?.url.hasSuffix("provider_configs/\(Self.id)") == true)
    }

    @Test func `deleting what isn't there is no failure`() async {
        let ending = await TestWorld([Self.list()]).run("keys", "delete", "openai", "--yes")
        #expect(ending.status == 0)
        #expect(ending.err.hasPrefix("aig: nothing to delete"))
        let gone = TestAnswer.json(
            #"{"success":false,"errors":[{"code":7002,"message":"gone"}]}"#, status: 404)
        let world = TestWorld([Self.list(Self.key()), gone])
        #expect(await world.run("keys", "delete", "openai", "--yes").status == 0)
    }

    @Test func `a token that may not store keys is told which permission it needs`() async {
        let refused = TestAnswer.json(
            #"{"success":false,"errors":[{"code":10000,"message":"no"}]}"#, status: 403)
        let world = TestWorld([Self.list(), refused], input: Self.typed)
        let ending = await world.run("keys", "set", "openai")
        #expect(ending.status == 77)
        #expect(ending.err.contains("Secrets Store"))
    }

    @Test(arguments: [[], ["-v"], ["-vv"], ["--json"], ["--dry-run"], ["--curl"]])
    func `the key appears in nothing, not even when it's echoed`(_ flags: [String]) async {
        let echo = Self.key(extra: #","secret":"\#(Self.secret)","note":"got \#(Self.secret)""#)
        let fails = TestAnswer.json(
            #"{"success":false,"errors":[{"code":1,"message":"bad \#(Self.secret)"}]}"#, status: 400
        )
        for answer in [Self.one(echo), fails] {
            let world = TestWorld([Self.list(), answer, Self.list()], input: Self.typed)
            let ending = await world.run(["keys", "set", "openai"] + flags)
            #expect(!(ending.out + ending.err).contains("QwErTy"), "\(ending)")
        }
    }

    @Test(arguments: [
        ["set", "openai"], ["add", "openai"], ["rotate", "openai"], ["rotate", id],
    ])
    func `no curl command stores a mask as the key`(_ words: [String]) async {
        let ending = await TestWorld(input: Self.typed).run(["keys"] + words + ["--curl"])
        #expect(ending.status == 64)
        #expect(ending.err.contains("so --curl can't show it"))
        #expect(ending.out.isEmpty)
    }

    @Test func `a key that is JSON hides what is in it`() async {
        let document = #"{"type": "service_account", "private_key": "-----BEGIN\nzyxwvu/\"9"}"#
        let world = TestWorld(
            [Self.list(), Self.one(Self.key())], input: .piped([Array(document.utf8)]))
        let ending = await world.run("keys", "set", "google-vertex-ai", "-vv")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.requests.last?.json["secret"]?.string == document)
        #expect(!ending.err.contains("zyxwvu"), "\(ending.err)")
    }

    @Test(arguments: [
        ("", 65), ("\n\n", 65), ("short\n", 65), ("sk-0123 456789", 65), ("sk-0123\n456789", 65),
        ("sk-0123456\u{1B}", 65), ("sk-0123456789\r\n", 0),
    ])
    func `what is no key is refused before anything is sent`(_ text: String, _ status: Int32)
        async
    {
        let world = TestWorld(
            [Self.list(), Self.one(Self.key())], input: .piped([Array(text.utf8)]))
        let ending = await world.run("keys", "set", "openai")
        #expect(ending.status == status, "\(ending.err)")
        #expect(world.requests.isEmpty == (status != 0))
        #expect(!ending.err.contains("0123"))
    }

    @Test func `a key comes from a variable or a file`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("key", Self.secret + "\n")
        let environment = TestWorld.account.merging(["MY_KEY": Self.secret]) { $1 }
        for flags in [["--from-env", "MY_KEY"], ["--from-file", file]] {
            let world = TestWorld(
                [Self.list(), Self.one(Self.key())], environment: environment)
            #expect(await world.run(["keys", "set", "openai"] + flags).status == 0)
            #expect(world.requests.last?.json["secret"]?.string == Self.secret)
        }
        #expect(await TestWorld().run("keys", "set", "openai", "--from-env", "NONE").status == 64)
        #expect(
            await TestWorld().run("keys", "set", "openai", "--from-file", "/none").status == 66)
    }

    @Test func `on a terminal a key is asked for, and one line is it`() async {
        let world = TestWorld(
            [Self.list(), Self.one(Self.key())], terminals: [.error],
            input: .typed([Self.secret + "\n", "more\n"]))
        let ending = await world.run("keys", "set", "openai")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.err.hasPrefix("Key for 'openai/default' (not shown): \naig: created"))
        #expect(world.requests.last?.json["secret"]?.string == Self.secret)
    }

    @Test func `a provider that isn't known is refused, unless it shall not be`() async {
        let slugs = [
            "opnai": "openai", "google": "google-ai-studio", "perplexity": "perplexity-ai",
            "custom-": "no provider",
        ]
        for (name, word) in slugs {
            let ending = await TestWorld(input: Self.typed).run("keys", "set", name)
            #expect(ending.status == 64)
            #expect(ending.err.contains(word))
        }
        for words in [["custom-acme"], ["opnai", "--no-validate"]] {
            let world = TestWorld([Self.list(), Self.one(Self.key())], input: Self.typed)
            #expect(await world.run(["keys", "set"] + words).status == 0)
        }
    }
}
