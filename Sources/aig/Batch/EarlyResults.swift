/// Results whose turn has not come, on disk from the moment they are there.
///
/// The file stands beside the output. It is emptied whenever nothing waits, and written anew when
/// most of it is history.
struct EarlyResults {
    private static let smallestRewrite = 4 << 20

    private let path: String
    private var file: ResultFile?
    private var size = 0
    /// How large the file may be before it is looked at again.
    private var limit = smallestRewrite
    /// What an earlier run left, by the line's name.
    private var left: [String: [UInt8]] = [:]

    /// - Parameters:
    ///   - output: the file that they belong to.
    ///   - ledger: what stands there already.
    init(of output: ResultFile, resuming ledger: ResultLedger?) throws {
        path = output.path + ".early"
        guard access(path, F_OK) == 0 else { return }
        guard let ledger else {
            unlink(path)
            return
        }
        let file = try ResultFile(path: path, start: .keeping)
        try ResultLedger.mend(file)
        try ResultLedger.forEachLine(of: file) { _, line in
            guard let entry = ResultLedger.Entry(line), !ledger.hasResult(entry.id) else { return }
            left[entry.id.key] = line + [0x0A]
        }
        self.file = file
        size = file.size
    }

    /// The result that an earlier run left for a line.
    mutating func takeLeft(_ id: BatchID) -> [UInt8]? { left.removeValue(forKey: id.key) }

    mutating func add(_ line: [UInt8]) throws {
        let file = try file ?? ResultFile(path: path, start: .keeping)
        self.file = file
        try file.add(line)
        size += line.count
    }

    /// Notes that results were written where they belong.
    ///
    /// - Parameter held: those that still wait, in order.
    mutating func prune(isNoneHeld: Bool, held: () -> [[UInt8]]) throws {
        guard let file, size > 0 else { return }
        if isNoneHeld, left.isEmpty {
            size = 0
            return try file.cut(to: 0)
        }
        guard size > limit else { return }
        let fresh = try ResultFile(replacing: path)
        size = 0
        for line in held() + left.values {
            try fresh.add(line)
            size += line.count
        }
        try fresh.takePlace()
        limit = max(Self.smallestRewrite, 4 * size)
        self.file = fresh
    }

    /// The run is over; a file that holds nothing goes.
    func close() {
        if let file, file.size == 0 { unlink(path) }
    }
}
