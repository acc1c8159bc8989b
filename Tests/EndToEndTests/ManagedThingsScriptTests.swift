import Testing

/// Keys, routes and billing in scripts, as continuous integration runs them.
@Suite(.timeLimit(.minutes(2))) struct ManagedThingsScriptTests {
    @Test func `keys are stored twice, by many at once, and deleted twice`() async throws {
        let ending = try await Script.sandboxed(
            """
            export AIG_GATEWAY=team
            aig gateways create team >/dev/null
            for i in 1 2 3 4; do
              printf 'sk-parallel-key-%04d\\n' $i | aig keys set openai --field alias &
            done
            wait
            aig keys list --format name
            for i in 1 2; do aig keys list --format name | xargs -r -n1 aig keys delete --yes; done
            aig keys delete openai --yes
            aig keys list
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(
            ending.out == String(repeating: "default\n", count: 4) + "openai/default\n",
            "\(ending.err)")
        #expect(!ending.err.contains("sk-parallel"))
    }

    @Test func `a route is deployed, changed, shown and rolled back`() async throws {
        let ending = try await Script.sandboxed(
            """
            export AIG_GATEWAY=team
            aig gateways create team >/dev/null
            echo '[{"id":"s","type":"start","outputs":{"next":{"elementId":"m"}}},
              {"id":"m","type":"model","properties":{"provider":"openai","model":"gpt-5.5",
                "timeout":1000,"retries":1},
               "outputs":{"success":{"elementId":"e"},"fallback":{"elementId":"e"}}},
              {"id":"e","type":"end","outputs":{}}]' > one.json
            sed s/1000/2000/ one.json > two.json
            for file in one one two two; do
              aig routes deploy support $file.json --field name 2>&1 >/dev/null | cut -d' ' -f2
            done
            aig routes show support > shown.json
            aig routes deploy support shown.json --field name 2>&1 >/dev/null | cut -d' ' -f2
            aig routes rollback support --field name 2>/dev/null
            aig routes show support | jq '.[1].properties.timeout'
            aig routes deploy support two.json 2>&1 >/dev/null | cut -d' ' -f2
            aig routes versions support --format name | wc -l
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(
            ending.out.split(whereSeparator: \.isWhitespace) == [
                "created", "unchanged", "deployed", "unchanged", "unchanged", "support", "1000",
                "deployed", "2",
            ], "\(ending.out)\(ending.err)")
    }

    @Test func `credits are bought when that is meant`() async throws {
        let ending = try await Script.sandboxed(
            """
            aig billing topup 25 && exit 1
            id=$(aig billing topup 25 --yes --field payment_intent_id)
            aig billing topup-status $id --field status
            aig billing balance --field balance
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "completed\n5000\n")
    }
}
