import AIGateway

/// What an output file says of the lines that are done, and which lines the input has had.
struct ResultLedger {
    private var lines = IDSet()
    private(set) var tally = BatchTally()

    init() {}

    /// Reads a file of results; what a crash tore at its end is cut off.
    ///
    /// - Throws: ``Failure/badData(_:)`` for a file that holds anything else.
    init(reading file: ResultFile) throws {
        try Self.mend(file)
        try Self.forEachLine(of: file) { number, line in
            guard let result = Self.Entry(line) else {
                throw Failure.badData("'\(file.path)', line \(number): this is no result")
            }
            guard note(result.id, hasFailed: result.isFailure) else {
                throw Failure.badData(
                    "'\(file.path)', line \(number): '\(result.id.key)' has a result already")
            }
            tally.add(result)
        }
    }

    /// How many results belong to no line that the input has had.
    var strangers: Int { lines.count(of: .answered) + lines.count(of: .failed) }

    /// Whether a line that the input has not come to has a result.
    func hasResult(_ id: BatchID) -> Bool {
        lines.contains(id.key, as: .answered) || lines.contains(id.key, as: .failed)
    }

    /// Notes that the input has come to the line of that name.
    mutating func meet(_ id: BatchID) -> Meeting {
        if lines.remove(id.key, as: .failed) {
            lines.insert(id.key, as: .met)
            return .failed
        }
        let isAnswered = lines.remove(id.key, as: .answered)
        guard lines.insert(id.key, as: .met) else { return .again }
        return isAnswered ? .answered : .open
    }

    /// Notes the result of a line that the input has not come to.
    ///
    /// - Returns: whether it had none.
    mutating func note(_ id: BatchID, hasFailed: Bool) -> Bool {
        guard !hasResult(id) else { return false }
        return lines.insert(id.key, as: hasFailed ? .failed : .answered)
    }

    /// A file with the answers only, in the place of one with failures too.
    static func withoutFailures(_ file: ResultFile) throws -> ResultFile {
        try mend(file)
        let answers = try ResultFile(replacing: file.path)
        var pending: [UInt8] = []
        try forEachLine(of: file) { _, line in
            if let result = Entry(line), result.isFailure { return }
            pending += line + [0x0A]
            guard pending.count > 1 << 20 else { return }
            try answers.add(pending)
            pending = []
        }
        try answers.add(pending)
        try answers.takePlace()
        return answers
    }

    /// The lines of a file that ends with a whole one.
    static func forEachLine(
        of file: ResultFile, _ body: (_ number: Int, _ line: [UInt8]) throws -> Void
    ) throws {
        var lines = LineSplitter(longest: .max)
        var place = 0
        while true {
            while let line = lines.next() {
                if case .bytes(let bytes) = line.content { try body(line.number, bytes) }
            }
            let chunk = try file.bytes(at: place, count: 1 << 18)
            guard !chunk.isEmpty else { return }
            place += chunk.count
            lines.feed(chunk)
        }
    }

    /// Makes the file end with a whole line: a torn result goes, a whole one gets its line's end.
    static func mend(_ file: ResultFile) throws {
        let size = file.size
        let end = try endOfLines(in: file, size: size)
        guard end < size else { return }
        let rest = try file.bytes(at: end, count: size - end)
        if Entry(rest) != nil { return try file.add([0x0A]) }
        try file.cut(to: end)
    }

    /// The place after the last line's end.
    private static func endOfLines(in file: ResultFile, size: Int) throws -> Int {
        var end = size
        while end > 0 {
            let start = max(0, end - 1 << 16)
            let chunk = try file.bytes(at: start, count: end - start)
            if let last = chunk.lastIndex(of: 0x0A) { return start + last + 1 }
            end = start
        }
        return 0
    }
}

extension ResultLedger {
    /// What is known of a line when the input comes to it.
    enum Meeting {
        /// A line before it has its name.
        case again
        case open, answered, failed
    }

    /// A line of an output file.
    struct Entry {
        let id: BatchID
        let isFailure: Bool
        let isPassing: Bool
        let inputTokens: Int
        let outputTokens: Int
        let cost: Double?

        /// - Returns: `nil` for what is no result.
        init?(_ line: [UInt8]) {
            guard let root = (try? JSONDocument(line))?.root, let id = BatchID(root["id"].value)
            else { return nil }
            self.id = id
            let (error, took) = (root["error"], [root, root["group"]])
            isFailure = error.isPresent
            isPassing = error["passing"].bool ?? false
            let sum = { (counts: [Int?]) in counts.reduce(0) { $0 + ($1 ?? 0) } }
            inputTokens = sum(took.map { $0["usage"]["input_tokens"].integer })
            outputTokens = sum(took.map { $0["usage"]["output_tokens"].integer })
            let costs = took.compactMap { $0["cost"]["usd"].value.double }
            cost = costs.isEmpty ? nil : costs.reduce(0, +)
        }
    }
}
