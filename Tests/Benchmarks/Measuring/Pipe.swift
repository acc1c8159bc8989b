/// A pipe whose reading end is ours.
struct Pipe {
    private let reader: CInt
    let writer: CInt

    init() throws(BenchmarkError) {
        var ends: [CInt] = [0, 0]
        guard pipe(&ends) == 0 else { throw BenchmarkError("no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reader, writer) = (ends[0], ends[1])
    }

    /// Gives up the writing end, hands on what comes until its other owners are gone, and closes.
    func readAll(_ take: (UnsafeRawBufferPointer) -> Void) {
        close(writer)
        defer { close(reader) }
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while true {
                let count = read(reader, buffer.baseAddress, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                take(UnsafeRawBufferPointer(buffer)[..<count].rebased)
            }
        }
    }
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate var rebased: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self) }
}
