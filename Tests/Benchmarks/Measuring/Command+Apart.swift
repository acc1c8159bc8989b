extension Command {
    /// Runs it as a grandchild that is left to us, so that its peak memory is its own.
    ///
    /// Linux keeps the peak of a process across `exec`, and a process made by `posix_spawn` begins
    /// with its maker's memory. One that a shell forked begins with the shell's.
    func runApart(
        reading take: (UnsafeRawBufferPointer) -> Void = { _ in }
    ) throws(BenchmarkError) -> Run {
        try Self.adoptOrphans()
        let start = ContinuousClock.now
        let pipe = try Pipe()
        let shell = Command(["/bin/sh", "-c", "\"$@\" &", "sh"] + words, environment: environment)
        try Child(shell, output: pipe.writer).wait()
        pipe.readAll(take)
        let usage = try Child(anyOf: words[0]).wait()
        return Run(wall: .now - start, usage: usage)
    }

    /// `PR_SET_CHILD_SUBREAPER`, which Swift does not see.
    private static let childSubreaper: CInt = 36

    /// Makes this process the parent of its descendants' orphans.
    private static func adoptOrphans() throws(BenchmarkError) {
        typealias Prctl = @convention(c) (CInt, CUnsignedLong) -> CInt
        // Swift can't call C's variadic functions; this one reads its arguments like any other.
        guard let symbol = dlsym(nil, "prctl"),
            unsafeBitCast(symbol, to: Prctl.self)(Self.childSubreaper, 1) == 0
        else { throw BenchmarkError("memory can't be measured here") }
    }
}
