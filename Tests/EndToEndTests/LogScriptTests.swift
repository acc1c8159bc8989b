import Testing

/// The gateway's log in scripts, against the sandbox.
@Suite(.timeLimit(.minutes(2))) struct LogScriptTests {
    private static let questions = """
        aig gateways create team >/dev/null 2>&1; export AIG_GATEWAY=team
        for word in one two three; do aig chat --metadata word=$word "$word" >/dev/null; done
        """

    @Test func `what was asked is listed, shown, rated, counted and deleted`() async throws {
        let ending = try await Script.sandboxed(
            Self.questions + """

                aig logs list --format name | wc -l | tr -d ' '
                id=$(aig logs list --metadata word=two --format name)
                aig logs show $id --request | jq -r '.messages[-1].content'
                aig logs show $id --response -o body; test -s body
                aig logs rate $id good; aig logs show $id --field feedback
                aig logs tail -n 1 --format name | wc -l | tr -d ' '
                aig logs stats --by metadata.word --field requests
                aig logs delete $id --yes
                aig logs delete --all || echo $?
                """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "3\ntwo\n1\n1\n3\n64\n")
    }

    @Test func `following ends with its time, or with its reader`() async throws {
        let ending = try await Script.sandboxed(
            Self.questions + """

                aig logs tail -f --timeout 1s --format name | wc -l | tr -d ' '
                set +o pipefail; aig logs tail -f --interval 200ms --format name | head -1 | wc -l | tr -d ' '
                """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "3\n1\n")
        #expect(ending.err.isEmpty)
    }
}
