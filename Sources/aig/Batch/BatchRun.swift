import AIGateway
import Terminal

/// A run over the lines of a batch.
///
/// It is a loop over what happens: children ask, read, wait and listen, and all that they find out
/// is acted on here, by one task, so that nothing is shared.
struct BatchRun {
    enum Event: Sendable {
        /// More of the input, `nil` at its end, or why there is no more.
        case input(Result<[UInt8]?, any Error>)
        case attempted(BatchJob, BatchAttempt.Ending)
        /// A line has waited long enough to be asked again.
        case rested(BatchJob)
        /// A pause that everybody keeps is over.
        case resumed
        case signalled(CInt)
        /// A group is in Workers AI's queue under this name, or is not.
        case queued(QueueGroup, Result<String, any Error>)
        /// What became of a group in that queue.
        case fetched(QueueGroup, Result<QueuedAnswers, any Error>)
        case synced
        case nothing
    }

    typealias Group = ThrowingTaskGroup<Event, any Error>

    /// What is written reaches the disk itself about once in this time.
    static let syncPause = Duration.seconds(1)

    let flags: BatchFlags
    let attempt: BatchAttempt
    let reader: LineReader
    let prices: PriceList
    let budget: BatchBudget
    let input: BatchInput
    let world: World

    var writer: BatchWriter
    var lines: LineSplitter
    var policy: RetryPolicy
    var pace: BatchPace
    var progress: BatchProgress
    var tally: BatchTally
    var stop: BatchStop?
    /// The next line of the input to be asked.
    var upcoming: BatchJob?
    /// Lines that have rested.
    var again: [BatchJob] = []
    var resting = 0
    var underWay = 0
    var isReading = false
    /// What it takes to go by way of Workers AI's queue, where that is wanted.
    var queue: QueueDesk?
    /// Groups that wait for more lines.
    var gathering: [QueueGroup] = []
    /// How many of the groups under way are in the queue.
    var fetching = 0
    /// How many of those an earlier run put there.
    var reclaiming = 0
    /// How many lines the input has had so far.
    var met = 0
    var synced: ContinuousClock.Instant
    var isSyncing = false

    init(
        _ flags: BatchFlags, settings: Settings, attempt: BatchAttempt, reader: LineReader,
        input: BatchInput, writer: BatchWriter, queue: QueueDesk?, in world: World
    ) {
        self.flags = flags
        self.attempt = attempt
        self.reader = reader
        self.input = input
        self.writer = writer
        self.queue = queue
        self.world = world
        policy = RetryPolicy(settings, in: world)
        prices = PriceList(flags.prices)
        budget = BatchBudget(tokens: flags.maxTotalTokens, cost: flags.maxCost)
        let longest = (flags.maxLine ?? BatchFlags.defaultMaxLine).bytes
        lines = LineSplitter(longest: longest, shard: flags.shard)
        pace = BatchPace(most: flags.concurrency)
        tally = writer.ledger.tally
        progress = BatchProgress(
            isQuiet: flags.quiet, sharesTerminal: [nil, "-"].contains(flags.output), before: tally,
            in: world)
        synced = world.now()
    }

    /// Runs to the end of the lines, or until something stops it.
    mutating func run() async throws {
        let (signals, continuation) = AsyncStream.makeStream(of: CInt.self)
        defer { progress.end(tally) }
        do {
            try await Interrupts.heedFirst {
                continuation.yield($0)
            } during: {
                try await loop(signals)
            }
            try writer.finish()
        } catch {
            // What is there is there, and the first failure is the one to tell of.
            try? writer.finish()
            throw error
        }
        remarkOnStrangers()
    }

    private mutating func loop(_ signals: AsyncStream<CInt>) async throws {
        try await withThrowingTaskGroup(of: Event.self) { group in
            group.addTask {
                for await number in signals { return .signalled(number) }
                return .nothing
            }
            reclaim(&group)
            try admit(&group)
            while !isOver, let event = try await group.next() {
                try Task.checkCancellation()
                try take(event, &group)
                try admit(&group)
                showProgress()
            }
            group.cancelAll()
        }
    }

    var isOver: Bool {
        // What is in the queue is kept there.
        guard stop == nil else { return underWay == fetching }
        return !hasMore && underWay == 0
    }

    /// Whether there are lines that are neither settled nor under way.
    var hasMore: Bool {
        !lines.isDrained || upcoming != nil || !again.isEmpty || resting > 0 || !gathering.isEmpty
    }

    private mutating func showProgress() {
        progress.draw(tally, underWay: underWay, isPaused: pace.isPaused, total: total)
    }

    /// How many lines there are, reckoned from the bytes of those that came; `nil` for a pipe.
    private var total: Int? {
        guard let size = input.size, lines.consumed > 0 else { return nil }
        return Int((Double(met) * Double(size) / Double(lines.consumed)).rounded())
    }

    private mutating func remarkOnStrangers() {
        let strangers = writer.ledger.strangers
        guard stop == nil, strangers > 0, flags.shard == .whole, !flags.quiet else { return }
        progress.say(
            "aig: \(strangers.counted("result")) in the output file belong to no line of the input")
    }
}
