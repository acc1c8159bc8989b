import Testing

/// Conversations as scripts and crashes find them.
@Suite(.timeLimit(.minutes(2))) struct ConversationScriptTests {
    @Test func `what was said before a kill -9 is there to go on with`() async throws {
        let ending = try await Script.sandboxed(
            """
            aig chat "hello there" > seen & pid=$!
            for i in $(seq 100); do [ "$(wc -c < seen)" -gt 40 ] && break; sleep 0.05; done
            kill -9 $pid; wait $pid || true
            aig conversations export last --json | jq -j '.turns[0].answer' > kept
            # What was shown was written down first.
            [ "$(wc -c < seen)" -gt 40 ]
            head -c "$(wc -c < seen)" kept | cmp - seen
            aig conversations export last --json | jq -r '.turns[0].status'
            aig chat -c --dry-run more | sed '1,/^$/d' | jq -r '.messages | map(.role) | join(" ")'
            """, flags: "--delay 50ms")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "interrupted\nuser assistant user\n")
    }

    @Test func `fifty at once keep fifty conversations, and fifty answers of one`() async throws {
        let ending = try await Script.sandboxed(
            """
            for i in $(seq 50); do aig chat "number $i" > /dev/null & done; wait
            aig conversations list --format name | wc -l
            aig conversations list --format name | tail -n +2 | xargs aig conversations delete --yes 2> /dev/null
            for i in $(seq 50); do aig chat -c "more $i" > /dev/null & done; wait
            aig conversations export last --json |
                jq -r '[.turns | length, (map(select(.status == "complete")) | length), (map(.question) | unique | length)] | join(" ")'
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "50\n51 51 51\n")
    }

    @Test func `a stopped script ends with the signal's status`() async throws {
        let ending = try await Script.sandboxed(
            """
            for signal in INT TERM; do
                (yes hello || true) 2> /dev/null |
                    timeout --preserve-status -s $signal 1 aig chat --turns > /dev/null 2>&1 ||
                    echo $?
            done
            """, flags: "--delay 100ms")
        #expect(ending.out == "130\n143\n", "\(ending.err)")
    }

    @Test func `turns are scripted without a terminal`() async throws {
        let ending = try await Script.sandboxed(
            """
            printf '%s\\n' 'My name is Ada' '/system Be brief.' '{"text": "Who am I?"}' |
                aig messages --turns > out
            grep -c sandbox out
            aig conversations export last --json | jq -r '.system, .turns[1].question'
            """)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "2\nBe brief.\nWho am I?\n")
    }
}
