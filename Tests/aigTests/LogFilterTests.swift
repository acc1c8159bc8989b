import AIGateway
import Testing

@testable import aig

/// What the flags of `aig logs` become on the wire.
@Suite struct LogFilterTests {
    @Test(
        arguments: [
            (
                ["--model", "a", "--model", "b"],
                #"[{"key":"model","operator":"eq","value":["a","b"]}]"#
            ),
            (["--status", "error"], #"[{"key":"success","operator":"eq","value":[false]}]"#),
            (["--no-cached"], #"[{"key":"cached","operator":"eq","value":[false]}]"#),
            (["--event-id", "7"], #"[{"key":"event_id","operator":"eq","value":["7"]}]"#),
            (
                ["--min-duration", "2s"], #"[{"key":"duration","operator":"gt","value":[1999]}]"#
            ),
            (
                ["--since", "1h"],
                #"[{"key":"created_at","operator":"gt","value":["2027-01-15T06:59:59.999Z"]}]"#
            ),
            (
                ["--since", "2026-11-01", "--until", "2026-11-01T01:00+01:00"],
                #"[{"key":"created_at","operator":"gt","value":["2026-10-31T23:59:59.999Z"]},"#
                    + #"{"key":"created_at","operator":"lt","value":["2026-11-01T00:00:00.000Z"]}]"#
            ),
            (
                ["--metadata", "team=7"],
                #"[{"key":"metadata.key","operator":"eq","value":["team"]},"#
                    + #"{"key":"metadata.value","operator":"eq","value":["7",7]}]"#
            ),
            (["--filter", "cost>0.010"], #"[{"key":"cost","operator":"gt","value":[0.010]}]"#),
            (
                ["--filter", "model ~ gpt"],
                #"[{"key":"model","operator":"contains","value":["gpt"]}]"#
            ),
            (["--filter", "model!=7"], #"[{"key":"model","operator":"neq","value":["7"]}]"#),
            (
                ["--filter", #"provider=["a","b,c"]"#],
                #"[{"key":"provider","operator":"eq","value":["a","b,c"]}]"#
            ),
            (
                ["--filter", "duration<1.5s"],
                #"[{"key":"duration","operator":"lt","value":[1500]}]"#
            ),
            (
                ["--filter", "created_at>2026-11-01"],
                #"[{"key":"created_at","operator":"gt","value":["2026-11-01T00:00:00Z"]}]"#
            ),
            (
                ["--filter", "new_key=1", "--no-validate"],
                #"[{"key":"new_key","operator":"eq","value":[1]}]"#
            ),
        ] as [([String], String)])
    func `flags become the API's filters`(_ flags: [String], _ expected: String) async {
        let log = TestLog([])
        let ending = await TestWorld(server: log).run(["logs", "list"] + flags)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(log.requests.first.flatMap { TestLog.query($0, "filters") } == expected)
    }

    @Test func `a cost is bounded with the bound itself`() async {
        let log = TestLog([])
        _ = await TestWorld(server: log).run(
            "logs", "list", "--min-cost", "0.01", "--max-cost", "1")
        let values = log.requests.first.map(TestLog.filters)?.compactMap { $0.values.first?.double }
        #expect(values == [Double(0.01).nextDown, Double(1).nextUp])
    }

    @Test(
        arguments: [
            (["--filter", "modle=x"], "did you mean 'model'?"),
            (["--filter", "model"], "a condition such as"),
            (["--filter", "cost>much"], "is no number"),
            (["--filter", "cached=2"], "is no true or false"),
            (["--filter", "created_at>soon"], "is no time"), (["--since", "5"], "--since"),
            (["--metadata", "team"], "key=value"), (["--min-cost=-1"], "0 or more"),
            (["--order-by", "cost"], "--order-by"),
        ] as [([String], String)])
    func `what makes no sense is refused before anything is sent`(
        _ flags: [String], _ message: String
    ) async {
        let log = TestLog([])
        let ending = await TestWorld(server: log).run(["logs", "list"] + flags)
        #expect(ending.status == 64)
        #expect(ending.err.contains(message), "\(ending.err)")
        #expect(log.requests.isEmpty)
    }

    @Test func `the gateway comes from flag, environment or default`() async {
        let environment = TestWorld.account.merging(["AIG_GATEWAY": "team"]) { $1 }
        for (flags, environment, name) in [
            ([], TestWorld.account, "default"), ([], environment, "team"),
            (["-g", "a b"], environment, "a%20b"),
        ] as [([String], [String: String], String)] {
            let log = TestLog([])
            _ = await TestWorld(environment: environment, server: log).run(
                ["logs", "list"] + flags)
            #expect(log.requests.first?.url.contains("/gateways/\(name)/logs?") == true)
        }
    }

    @Test func `an entry that has a tag's key and another's value has no such tag`() async {
        let entries = [#"{"team":"a","env":"b"}"#, #"{"team":"b"}"#].enumerated().map {
            TestLog.Entry(
                number: $0, time: $0, members: JSONObject([("metadata", .string($1))]))
        }
        let ending = await TestWorld(server: TestLog(entries))
            .run("logs", "list", "--metadata", "team=b", "--format", "name")
        #expect(ending.out == "e1\n")
    }
}
