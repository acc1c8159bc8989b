import Testing

/// Batches as schedulers, kills and pipes find them.
@Suite(.timeLimit(.minutes(2))) struct BatchScriptTests {
    @Test(arguments: ["", "--ordered"])
    func `killed again and again, a batch has each line once`(_ flag: String) async throws {
        let ending = try await Script.sandboxed(
            """
            seq 400 | sed 's/.*/{"prompt":"number &"}/' > questions
            touch answers
            there() { cat answers* | wc -l; }
            for i in 1 2 3 4; do
                before=$(there)
                aig batch questions -o answers -j 20 --resume -q \(flag) & pid=$!
                for k in $(seq 200); do
                    [ "$(there)" -gt $((before + 30)) ] && break; sleep 0.01
                done
                kill -9 $pid 2> /dev/null || true; wait $pid 2> /dev/null || true
            done
            aig batch questions -o answers -j 20 --resume -q \(flag)
            jq -r .id answers | sort -n | uniq | wc -l; wc -l < answers
            jq -r 'select(.error)' answers
            if [ -n "\(flag)" ]; then jq -r .id answers | sort -nc; fi
            ls
            """, flags: "--delay 2ms")
        #expect(ending.status == 0, "\(ending.err)")
        #expect(ending.out == "400\n400\nanswers\nquestions\n")
    }

    @Test(arguments: [("INT", 130), ("TERM", 143)])
    func `the first signal waits for what is under way`(_ signal: String, _ status: Int)
        async throws
    {
        let ending = try await Script.sandboxed(
            """
            for i in $(seq 50); do echo '{"prompt":"hello"}'; done > questions
            aig batch questions -o answers -j 2 2> told & pid=$!
            for k in $(seq 300); do [ -s answers ] && break; sleep 0.05; done
            kill -s \(signal) $pid; wait $pid || echo $?
            # Nothing that was asked is lost.
            asked=$(aig api GET ai-gateway/gateways/default/logs | jq '.result_info.total_count // (.result | length)')
            [ "$asked" = "$(wc -l < answers)" ] && [ "$asked" -lt 50 ] && echo kept
            grep -c "stopping: 2 lines under way" told
            """, flags: "--delay 20ms")
        #expect(ending.out == "\(status)\nkept\n1\n", "\(ending.err)")
    }

    @Test func `a second signal ends it at once`() async throws {
        let ending = try await Script.sandboxed(
            """
            echo '{"prompt":"hello","model":"sandbox/stall"}' > questions
            aig batch questions -v > /dev/null 2> told & pid=$!
            for k in $(seq 300); do grep -q "HTTP/1.1 200" told && break; sleep 0.05; done
            kill -TERM $pid
            for k in $(seq 300); do grep -q stopping told && break; sleep 0.05; done
            kill -TERM $pid; wait $pid || echo $?
            """)
        #expect(ending.out == "143\n", "\(ending.err)")
    }

    @Test func `shards together are the file, and a pipe can be read`() async throws {
        let ending = try await Script.sandboxed(
            """
            seq 10 | sed 's/.*/{"prompt":"&","model":"sandbox\\/echo"}/' > questions
            for i in 1 2 3; do aig batch questions --shard $i/3 -q | jq -r .text; done | sort -n | tr '\\n' ' '
            aig batch - -q --ordered -j 3 < questions | jq -r .text | tr '\\n' ' '
            (sleep 0.3; cat questions) | aig batch - -q | wc -l
            aig batch questions -q | head -1 | wc -l
            """)
        #expect(ending.out == "1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 10 10\n1\n", "\(ending.err)")
    }

    @Test func `a full disk is an error`() async throws {
        let ending = try await Script.sandboxed(
            "echo '{\"prompt\":\"hello\"}' | aig batch - -o /dev/full")
        #expect(ending.status == 74)
        #expect(ending.err.contains("No space left"))
    }
}
