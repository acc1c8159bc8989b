import AIGateway
import ArgumentParser
import Terminal

/// `aig batch`: many questions from a file, many answers into one.
struct Batch: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Ask a file of questions, many at once, and go on where it stopped.",
        discussion: """
            Each line is a JSON object with a 'prompt', or 'messages' or a 'body' as the API takes \
            them, an 'id' (default: the line's number), and any option under its flag's name, as \
            in "temperature", "cache_ttl" or "attach", which then counts in place of the flag; \
            --endpoint, --retries, time limits and --no-stream are for all lines. Each result is \
            a line too: the 'id' and what --json shows (the answer's own identifier is \
            'answer_id'), and 'error' where it failed.

            A result is written in one piece the moment it is there, and forced to the disk \
            about once a second: after any kind of death, --resume asks what has no result, and \
            nothing twice but what was under way. Failures are results, an answer that was cut \
            with what came of it; --retry-failed asks them again, and --failures collects their \
            lines. Memory holds the lines under way, and about half a byte for each numbered \
            line, 30 to 65 for each with a name of its own.

            Passing failures before the answer begins are retried --retries times for each kind: \
            lost connections, 408, 5xx. A 429 makes all lines wait, longer each time until one \
            gets through, and then go slower; when none does for five minutes, the run stops. \
            Without a valid token, credits or a connection the run stops, and so it does at \
            --max-cost (by --price or --custom-cost, as the API tells no prices) and \
            --max-total-tokens, which count what the output file holds. The first Ctrl-C or \
            SIGTERM waits for the lines under way.

            Examples:
              printf '%s\\n' '{"prompt": "Hi"}' '{"prompt": "Bye"}' \\
                | aig batch - -q | jq -r .text
              aig batch q.ndjson -o a.ndjson --concurrency 100
              aig batch q.ndjson -o a.ndjson --concurrency 100 --resume
              aig batch q.ndjson -o a.ndjson --queue -m @cf/qwen/qwen3-30b-a3b-fp8
              aig batch q.ndjson -o a.ndjson --max-cost 5 --price 0.15/0.6

            On many machines: a Slurm array (--array=1-8), an indexed Job of Kubernetes, GNU parallel:
              i=$SLURM_ARRAY_TASK_ID
              aig batch q.ndjson -o a.$i --shard $i/8 --resume

              i=$((JOB_COMPLETION_INDEX + 1))
              aig batch q.ndjson -o a.$i --shard $i/8 --resume

              parallel aig batch q.ndjson -o a.{} --shard {}/8 --resume ::: {1..8}

            Status: 0 all lines are answered; 1 some failed; 75 some failed, all for a passing \
            reason; 65 two lines have one name; 69, 75, 77, 80 the run stopped for want of a \
            connection, at a rate limit, a token, credits or at a limit of your own.
            """
    )

    @OptionGroup var flags: BatchFlags
    @OptionGroup(title: "Model options") var model: ModelFlags
    @OptionGroup(title: "Gateway options") var gateway: GatewayFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        let settings = try await settings(in: world)
        let reader = try LineReader(
            flags.destination, settings: settings, prices: prices(settings),
            isQueued: flags.queue, in: world)
        let input = try BatchInput(path: flags.file, in: world)
        if call.dryRun || call.curl {
            return try await preview(input, reader: reader, settings: settings, in: world)
        }
        try OpenFiles.allow(flags.concurrency)
        let writer = try BatchWriter(flags, input: input, in: world)
        let attempt = try await BatchAttempt(settings, call: call, in: world)
        let queue = try queue(writer, account: attempt.account, settings: settings, in: world)
        var run = BatchRun(
            flags, settings: settings, attempt: attempt, reader: reader, input: input,
            // A copy of what it knows of the lines would double that.
            writer: consume writer, queue: queue, in: world)
        try await run.run()
        try end(run, in: world)
    }

    private func settings(in world: World) async throws -> Settings {
        var settings = try Settings.resolve(
            model: model, gateway: gateway, call: call, account: account,
            command: flags.destination.rawValue, in: world)
        settings.network.sharesConnections = false
        // Watched by the network itself: a cancelled sleep is kept until it would have been over,
        // and of those each line would leave one. Answers are pulled at once here.
        settings.network.idleTimeout = settings.idleTimeout
        settings.idleTimeout = nil
        settings.system = try settings.system.map(InputFile.textOrFile)
        if settings.system == "" { settings.system = nil }
        guard let path = model.body else { return settings }
        guard path != "-" || flags.file != "-" else {
            throw Failure.usage("--body and the lines can't both be standard input")
        }
        let text = try await PromptInput(limit: nil, in: world).text(of: path)
        settings.options.base = try Self.body(text, from: path)
        return settings
    }

    /// What must tell the cost of every line; `nil` when it needn't be known.
    private func prices(_ settings: Settings) throws -> PriceList? {
        guard flags.maxCost != nil else { return nil }
        guard !flags.prices.isEmpty || settings.gateway.customCost != nil else {
            throw Failure.usage(
                "--max-cost needs prices, as the API tells none: give --price IN/OUT or --custom-cost"
            )
        }
        return PriceList(flags.prices)
    }

    private static func body(_ text: String, from path: String) throws -> JSONObject {
        do {
            guard let body = try JSON(parsing: text).object else {
                throw Failure.badData("the body in '\(path)' is not a JSON object")
            }
            return body
        } catch let error as JSONSyntaxError {
            throw Failure.badData("the body in '\(path)' is not JSON: \(error)")
        }
    }

    private func queue(
        _ writer: BatchWriter, account: Account, settings: Settings, in world: World
    ) throws -> QueueDesk? {
        guard flags.queue, let file = writer.file else { return nil }
        let attempt = QueueAttempt(account, settings: settings, call: call, in: world)
        let journal = try QueueJournal(
            beside: file, isResumed: flags.resume, options: settings.gateway)
        return QueueDesk(attempt: attempt, journal: journal)
    }

    /// Shows each line's request.
    private func preview(
        _ input: BatchInput, reader: LineReader, settings: Settings, in world: World
    ) async throws {
        let longest = (flags.maxLine ?? BatchFlags.defaultMaxLine).bytes
        var lines = LineSplitter(longest: longest, shard: flags.shard)
        repeat {
            lines.feed(try await input.read())
            while let line = lines.next() {
                let order = try reader.read(line).outcome.get()
                try RequestPreview(call, settings: order.settings, in: world).print(order.request)
            }
        } while !lines.isEnded
    }

    private func end(_ run: BatchRun, in world: World) throws {
        if let stop = run.stop {
            for line in stop.lines { world.console.remark(line) }
            if flags.output != nil, !flags.quiet {
                world.console.remark("aig: the rest is not asked; \(stop.advice)")
            }
            throw Failure.command(status: stop.status)
        }
        run.queue?.journal.remove()
        if run.tally.final > 0 { throw Failure.command(status: ExitStatus.refused.rawValue) }
        if run.tally.passing > 0 { throw Failure.command(status: ExitStatus.tryLater.rawValue) }
    }
}
