/// A command line, with all of its environment.
struct Command: Sendable {
    /// The program's path, and its arguments.
    var words: [String]
    var environment: [String: String]

    init(_ words: [String], environment: [String: String] = [:]) {
        self.words = words
        self.environment = environment
    }

    /// Runs it and hands what it prints to `take`, read by read.
    @discardableResult
    func run(
        reading take: (UnsafeRawBufferPointer) -> Void = { _ in }
    ) throws(BenchmarkError) -> Run {
        let start = ContinuousClock.now
        let pipe = try Pipe()
        let child = try Child(self, output: pipe.writer)
        pipe.readAll(take)
        let usage = try child.wait()
        return Run(wall: .now - start, usage: usage)
    }

    /// What it prints.
    func output() throws(BenchmarkError) -> [UInt8] {
        var bytes: [UInt8] = []
        try run { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Runs it that many times at once, without reading what it prints.
    ///
    /// - Returns: how long it took until the last was gone.
    func runAtOnce(_ count: Int) throws(BenchmarkError) -> Duration {
        let start = ContinuousClock.now
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(null) }
        var children: [Child] = []
        for _ in 0..<count { children.append(try Child(self, output: null)) }
        for child in children { try child.wait() }
        return .now - start
    }
}
