import Terminal

/// Writes the results of a batch to a file or to standard output, in the order asked for.
struct BatchWriter {
    private let world: World
    /// The output file; `nil` for standard output.
    private(set) var file: ResultFile?
    private var early: EarlyResults?
    private var order: ResultOrder?
    private let failures: ResultFile?
    /// What an earlier run left.
    private(set) var ledger = ResultLedger()

    init(_ flags: BatchFlags, input: BatchInput, in world: World) throws {
        self.world = world
        for path in [flags.output, flags.failures].compactMap(\.self) where input.isSame(as: path) {
            throw Failure.usage("'\(path)' is the file that is read")
        }
        order = flags.ordered ? ResultOrder(window: 4 * flags.concurrency) : nil
        let file = try Self.output(flags)
        if let file, file.isRegular {
            if flags.resume { ledger = try ResultLedger(reading: file) }
            early = try EarlyResults(of: file, resuming: flags.resume ? ledger : nil)
        }
        failures = try Self.failures(flags, beside: file)
        self.file = file
    }

    private static func output(_ flags: BatchFlags) throws -> ResultFile? {
        guard let path = flags.output, path != "-" else { return nil }
        let start: ResultFile.Start =
            flags.resume ? .keeping : flags.force ? .emptying : .refusing
        let file = try ResultFile(path: path, start: start)
        return flags.retryFailed && file.isRegular ? try ResultLedger.withoutFailures(file) : file
    }

    /// A run that goes on finds the failures before it in the results.
    private static func failures(
        _ flags: BatchFlags, beside output: ResultFile?
    ) throws -> ResultFile? {
        guard let path = flags.failures else { return nil }
        if output?.isSame(as: path) == true {
            throw Failure.usage("--output and --failures are the same file")
        }
        return try ResultFile(
            path: path, start: flags.resume || flags.force ? .emptying : .refusing)
    }

    var keepsFailures: Bool { failures != nil }

    /// Whether another line may begin.
    var hasRoom: Bool { order?.hasRoom ?? true }

    /// Notes that a line begins.
    ///
    /// - Returns: its place in the output, where that has an order.
    mutating func place() -> Int { order?.place() ?? 0 }

    /// Notes that the input has come to the line of that name.
    mutating func meet(_ id: BatchID) -> ResultLedger.Meeting { ledger.meet(id) }

    /// Notes that the result of a line is fetched before the input has come to it.
    ///
    /// - Returns: whether it is to be written.
    mutating func noteReclaimed(_ id: BatchID, hasFailed: Bool) -> Bool {
        ledger.note(id, hasFailed: hasFailed)
    }

    /// The result that an earlier run left for a line whose turn had not come.
    mutating func takeLeft(_ id: BatchID) -> [UInt8]? { early?.takeLeft(id) }

    /// - Parameter isKept: whether it is on disk as an early result already.
    mutating func write(_ line: [UInt8], at place: Int, isKept: Bool = false) throws {
        let line = redacted(line)
        let ready = order?.settle(line, at: place) ?? [line]
        if ready.isEmpty, !isKept { try early?.add(line) }
        for line in ready { try emit(line) }
        guard !ready.isEmpty else { return }
        try early?.prune(isNoneHeld: order?.isEmpty ?? true) { order?.held ?? [] }
    }

    /// - Parameter source: the line as it was given; empty for one that was too long to be kept.
    func writeFailure(_ source: [UInt8]) throws {
        if !source.isEmpty { try failures?.add(source + [0x0A]) }
    }

    /// Ends the output. What still waits for others stays beside a file, and is shown otherwise.
    func finish() throws {
        if file == nil, let order { for line in order.held { try emit(line) } }
        early?.close()
        try file?.sync()
        try failures?.sync()
    }

    private func emit(_ line: [UInt8]) throws {
        guard let file else { return try world.console.write(line, to: .output) }
        try file.add(line)
    }

    private func redacted(_ line: [UInt8]) -> [UInt8] {
        var redactor = world.secrets.redactor
        return redactor.feed(line) + redactor.finish()
    }
}
