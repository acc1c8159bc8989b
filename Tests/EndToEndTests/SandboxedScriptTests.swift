import Testing

/// The built binary in scripts, as its users run it.
@Suite(.timeLimit(.minutes(2))) struct SandboxedScriptTests {
    @Test(arguments: ["chat", "responses", "messages", "run @cf/meta/llama-3.1-8b-instruct"])
    func `every endpoint answers, streamed and whole`(_ command: String) async throws {
        let ending = try await Script.sandboxed(
            "aig \(command) 'Hello there'; aig \(command) --no-stream --json 'Hello there' | jq -r .text"
        )
        #expect(ending.status == 0, "\(ending.err)")
        let lines = ending.out.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first == lines.last)
        #expect(ending.out.contains("sandbox"))
        #expect(ending.out.contains("Hello there"))
        #expect(ending.err.isEmpty)
    }

    @Test(
        arguments: [
            ("rate-limit", 75), ("no-credits", 80), ("guardrail", 79), ("dlp", 79),
            ("daily-limit", 80),
            ("unavailable", 69), ("overloaded", 69), ("cut", 76), ("error-in-stream", 69),
            ("rate-limit-once", 0),
        ] as [(String, Int32)])
    func `what the sandbox acts out has its exit status`(_ act: String, _ status: Int32)
        async throws
    {
        let retries = status == 0 ? 1 : 0
        for command in ["chat", "responses", "messages", "run"] {
            let ending = try await Script.sandboxed(
                "aig \(command) -m sandbox/\(act) --retries \(retries) hi")
            #expect(ending.status == status, "\(command): \(ending.err)")
            #expect(!ending.err.contains("<"))
        }
    }

    @Test func `gateways are provisioned from a script`() async throws {
        let ending = try await Script.sandboxed(
            """
            aig gateways create team --cache-ttl 1h --rate-limiting-limit 5 --rate-limiting-interval 60s >/dev/null
            aig gateways list --format name | sort
            aig gateways get team --field cache_ttl,rate_limiting_limit
            aig gateways create team >/dev/null || echo "again: $?"
            aig chat -g team 'hi' >/dev/null
            aig chat -g missing 'hi' >/dev/null || echo "missing: $?"
            aig api GET ai-gateway/gateways/team/logs | jq '.result | length'
            aig gateways delete team --yes
            aig gateways get team >/dev/null || echo "gone: $?"
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "team\n3600\n5\nagain: 1\nmissing: 1\n1\ngone: 1\n")
    }

    @Test(arguments: [
        "x-none: of them", "x-sandbox-fault: lost-answer-once",
        "x-sandbox-fault: rate-limit-once", "x-sandbox-fault: hang-up-once",
    ])
    func `gateways as code end the same, whatever fails`(_ fault: String) async throws {
        let ending = try await Script.sandboxed(
            """
            aig() { command aig "$@" -H '\(fault)' 2>/dev/null; }
            aig gateways ensure team --cache-ttl 1h --no-collect-logs >/dev/null
            aig gateways create other --zdr >/dev/null
            aig gateways export -o all.toml
            aig gateways ensure team --cache-ttl 2h & one=$!
            aig gateways ensure team --zdr & two=$!
            wait $one; wait $two
            aig gateways diff all.toml >/dev/null || echo "differs: $?"
            aig gateways apply all.toml
            aig gateways diff all.toml
            aig gateways delete other --yes; aig gateways delete other --yes
            command aig gateways list --field id,cache_ttl,collect_logs,zdr
            """)
        #expect(ending.status == 0, "\(ending.err)")
        let lines = ending.out.split(separator: "\n").map(String.init)
        #expect(lines.prefix(2).sorted() == ["updated team (cache_ttl)", "updated team (zdr)"])
        #expect(
            lines.dropFirst(2) == [
                "differs: 2", "unchanged other", "updated team (cache_ttl, zdr)",
                "team\t3600\tfalse\tfalse",
            ])
    }

    @Test func `the sandbox passes the status on`() async throws {
        #expect(try await Script.sandboxed("exit 7").status == 7)
        #expect(try await Script.run("aig sandbox -- no-such-command").status == 66)
    }

    @Test func `a reader that leaves ends the call without a word`() async throws {
        let ending = try await Script.sandboxed(
            "set +o pipefail; aig chat -m sandbox/long hi | head -c 1; status=${PIPESTATUS[0]}; echo; echo $status",
            flags: "--delay 1ms")
        #expect(ending.out.hasSuffix("\n141\n"))
        #expect(ending.err.isEmpty)
    }

    @Test func `an interrupt keeps what came`() async throws {
        let ending = try await Script.sandboxed(
            """
            aig chat -m sandbox/stall -o answer.txt hi & child=$!
            while ! grep -q . answer.txt.*.tmp 2>/dev/null; do sleep 0.05; done
            kill -INT $child
            wait $child || echo $?
            ls; wc -c < answer.txt.partial | tr -d ' ' | grep -vx 0 >/dev/null
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "130\nanswer.txt.partial\n")
        #expect(ending.err.isEmpty)
    }

    @Test func `a full disk is an error`() async throws {
        for flag in ["> /dev/full", "-o /dev/full"] {
            let ending = try await Script.sandboxed("aig chat hi \(flag)")
            #expect(ending.status == 74)
            #expect(ending.err.contains("No space left"))
        }
    }

    @Test func `closed streams do no harm`() async throws {
        let ending = try await Script.sandboxed(
            "aig chat hi <&- | grep -c sandbox; aig chat hi 2>&- | grep -c sandbox; aig --version <&-"
        )
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out.hasPrefix("1\n1\n"))
        let mute = try await Script.sandboxed("aig chat hi >&-")
        #expect(mute.status == 74)
    }

    @Test func `the curl command does the same`() async throws {
        let ending = try await Script.sandboxed(
            """
            aig chat --curl "it's" > command.sh
            bash command.sh | grep -c '^data: '
            aig chat --format raw "it's" | grep -c '^data: '
            """)
        #expect(ending.status == 0, "\(ending.err)")
        let counts = ending.out.split(separator: "\n")
        #expect(counts.count == 2)
        #expect(counts.first == counts.last)
    }

    @Test func `help and version need nothing`() async throws {
        let ending = try await Script.run(
            "cd /; HOME=/nonexistent aig --version; HOME=/nonexistent aig chat --help >/dev/null")
        #expect(ending.status == 0)
    }
}
