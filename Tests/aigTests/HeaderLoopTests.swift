import AIGateway
import ArgumentParser
import Foundation
import HTTPTypes
import Testing

@testable import aig

/// A header without a flag, or a flag without a header, can't be merged.
@Suite struct HeaderLoopTests {
    @Test func `every request option is a flag, and every gateway flag a header`() throws {
        let flags = try Self.flags()
        let headers = try Self.headers()
        #expect(headers.count >= 24)
        for header in headers where header.hasPrefix("cf-aig-") {
            #expect(flags.contains(String(header.dropFirst(7))), "no flag for \(header)")
            #expect(flags.contains(header), "no flag named \(header)")
        }
        for flag in flags where flag.hasPrefix("cf-aig-") {
            #expect(headers.contains(flag), "no header for --\(flag)")
        }
    }

    @Test(arguments: [
        (["-g", "team"], "cf-aig-gateway-id", "team"),
        (["--cf-aig-gateway-id", "team"], "cf-aig-gateway-id", "team"),
        (["--skip-cache"], "cf-aig-skip-cache", "true"),
        (["--cache-ttl", "1h"], "cf-aig-cache-ttl", "3600"),
        (["--cache-ttl", "7d"], "cf-aig-cache-ttl", "604800"),
        (["--cache-ttl", "86401"], "cf-aig-cache-ttl", "86401"),
        (["--cache-ttl", "1.5h"], "cf-aig-cache-ttl", "5400"),
        (["--request-timeout", "33.3s"], "cf-aig-request-timeout", "33300"),
        (["--retry-delay", "1.001s"], "cf-aig-retry-delay", "1001"),
        (["--cache-ttl", "90"], "cf-aig-cache-ttl", "90"),
        (["--cache-ttl", "30d"], "cf-aig-cache-ttl", "2592000"),
        (["--cache-key", "k"], "cf-aig-cache-key", "k"),
        (["--collect-log"], "cf-aig-collect-log", "true"),
        (["--no-collect-log"], "cf-aig-collect-log", "false"),
        (["--collect-log-payload"], "cf-aig-collect-log-payload", "true"),
        (["--no-collect-log-payload"], "cf-aig-collect-log-payload", "false"),
        (["--request-timeout", "30s"], "cf-aig-request-timeout", "30000"),
        (["--request-timeout", "500"], "cf-aig-request-timeout", "500"),
        (["--max-attempts", "5"], "cf-aig-max-attempts", "5"),
        (["--retry-delay", "5s"], "cf-aig-retry-delay", "5000"),
        (["--backoff", "linear"], "cf-aig-backoff", "linear"),
        (
            ["--metadata", "team=ü", "--metadata", "n=3"], "cf-aig-metadata",
            #"{"team":"\u00fc","n":3}"#
        ),
        (["--metadata", #"{"a":true}"#], "cf-aig-metadata", #"{"a":true}"#),
        (["--custom-cost", #"{"total_cost":0.5}"#], "cf-aig-custom-cost", #"{"total_cost":0.5}"#),
        (["--event-id", "e"], "cf-aig-event-id", "e"),
        (["--byok-alias", "a"], "cf-aig-byok-alias", "a"),
        (["--no-wholesale"], "cf-aig-no-wholesale", "true"),
        (["--zdr"], "cf-aig-zdr", "true"),
        (["--no-zdr"], "cf-aig-zdr", "false"),
        (
            ["--otel-trace-id", "0123456789abcdef0123456789abcdef"], "cf-aig-otel-trace-id",
            "0123456789abcdef0123456789abcdef"
        ),
        (
            ["--otel-parent-span-id", "0123456789abcdef"], "cf-aig-otel-parent-span-id",
            "0123456789abcdef"
        ),
        (["--session-id", "s"], "cf-aig-session-id", "s"),
        (["--turn-id", "t"], "cf-aig-turn-id", "t"),
        (["--no-session-affinity"], "cf-aig-no-session-affinity", "true"),
        (
            ["--allowed-models", "a/*", "--allowed-models", "b/c"], "cf-aig-allowed-models",
            "a/*,b/c"
        ),
        (["--allowed-providers", "openai"], "cf-aig-allowed-providers", "openai"),
        (["--session-affinity", "s"], "x-session-affinity", "s"),
        (["--payment-method", "x402"], "payment-method", "x402"),
        (["--anthropic-version", "2024-01-01"], "anthropic-version", "2024-01-01"),
        (["--anthropic-beta", "one", "--anthropic-beta", "two"], "anthropic-beta", "one,two"),
        (["-H", "x-own: 1"], "x-own", "1"),
        (["--cache-ttl", "5s", "--no-validate"], "cf-aig-cache-ttl", "5"),
    ])
    func `a flag is exactly its header`(
        _ flags: [String], _ header: String, _ value: String
    ) async throws {
        let world = TestWorld([.chat("hi")])
        let ending = await world.run(["chat", "hello"] + flags)
        #expect(ending.status == 0, "\(ending.err)")
        let name = try #require(HTTPField.Name(header))
        #expect(world.requests.first?.fields[values: name] == [value])
    }

    @Test(arguments: [
        ["-g", String(repeating: "g", count: 65)], ["--cache-ttl", "59s"], ["--cache-ttl", "31d"],
        ["--cache-ttl", "60.5"], ["--cache-ttl", "999999999999d"],
        ["--temperature", "nan"], ["--top-p", "1e400"], ["--cache-ttl", "61.0001s"],
        ["--cache-ttl", "soon"], ["--max-attempts", "0"],
        ["--max-attempts", "6"], ["--retry-delay", "5001"], ["--retry-delay", "6s"],
        ["--backoff", "quadratic"], ["--metadata", "novalue"], ["--metadata", #"{"a":{}}"#],
        ["--metadata", #"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}"#], ["--custom-cost", "{}"],
        ["--custom-cost", #"{"price":1}"#], ["--otel-trace-id", "xyz"],
        ["--otel-parent-span-id", "0123"], ["--event-id", "a\r\nb: c"], ["--cache-key", ""],
        ["-H", "no colon"], ["-H", "x-a: b\nx-c: d"],
    ])
    func `a value outside the limits is refused before anything is sent`(
        _ flags: [String]
    ) async {
        let world = TestWorld()
        let ending = await world.run(["chat", "hello"] + flags)
        #expect(ending.status == 64)
        #expect(ending.err.hasPrefix("aig: "))
        #expect(ending.out.isEmpty)
        #expect(world.requests.isEmpty)
    }

    @Test(arguments: [
        (["chat", "-m", "openai/m", "hi"], "authorization", "cf-aig-authorization"),
        (["chat", "--compat", "-m", "openai/m", "hi"], "cf-aig-authorization", "authorization"),
        (
            ["chat", "-m", "openai/m", "--fallback", "groq/m", "hi"], "cf-aig-authorization",
            "authorization"
        ),
        (["api", "--provider", "openai", "models"], "cf-aig-authorization", "authorization"),
        (["models", "list", "--compat"], "cf-aig-authorization", "authorization"),
    ])
    func `the token goes in the header that the host wants, and no flag takes it`(
        _ words: [String], _ header: String, _ other: String
    ) async throws {
        let world = TestWorld([.chat("hi")])
        _ = await world.run(words)
        let fields = try #require(world.requests.first).fields
        #expect(fields[try #require(HTTPField.Name(header))] == "Bearer test-token-0123456789")
        #expect(fields[try #require(HTTPField.Name(other))] == nil)
        #expect(!(try Self.flags()).contains(header))
    }

    @Test func `nothing that was not set is sent`() async throws {
        let world = TestWorld([.chat("hi")])
        _ = await world.run("chat", "-m", "openai/gpt-5.5", "hello")
        let names = world.requests.first?.fields.map(\.name.canonicalName)
        #expect(names == ["authorization", "content-type"])
    }

    @Test func `a Workers AI model goes through the default gateway`() async throws {
        let world = TestWorld([.chat("hi")])
        _ = await world.run("chat", "-m", "@cf/meta/llama", "hello")
        #expect(world.requests.first?.fields[.gatewayID] == "default")
    }

    /// The long names of `aig chat`'s options.
    private static func flags() throws -> Set<String> {
        let help = try JSON(parsing: AIG._dumpHelp())
        let commands = help["command"]?["subcommands"]?.array ?? []
        let chat = try #require(commands.first { $0["commandName"]?.string == "chat" })
        let names = (chat["arguments"]?.array ?? []).flatMap { $0["names"]?.array ?? [] }
        return Set(names.compactMap { $0["name"]?.string })
    }

    /// The request headers that the library spells.
    private static func headers() throws -> [String] {
        let file = "Sources/AIGateway/HTTP/HeaderNames.swift"
        let source = try String(contentsOf: Repository.root.appending(path: file), encoding: .utf8)
        let start = try #require(source.range(of: "// Request options"))
        let end = try #require(source.range(of: "// Credentials"))
        return source[start.upperBound..<end.lowerBound].matches(of: /known: "([^"]+)"/)
            .map { String($0.output.1) }
    }
}
