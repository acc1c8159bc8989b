/// Writing to a file descriptor until everything is written.
public enum FileWriting {
    /// Writes all of `bytes`, waiting where the descriptor would not.
    ///
    /// To a pipe or a terminal it writes no more at once than fits, so that it never waits inside
    /// `write`, where nothing could be heard of an interrupt.
    public static func write(_ bytes: [UInt8], to descriptor: CInt) throws(ConsoleError) {
        var rest = bytes[...]
        let mayBlock = mayBlock(descriptor)
        while !rest.isEmpty {
            if mayBlock { try wait(for: descriptor) }
            let part = mayBlock ? rest.prefix(Int(PIPE_BUF)) : rest
            let count = part.withUnsafeBytes { unistdWrite(descriptor, $0.baseAddress, $0.count) }
            guard count < 0 else {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: try wait(for: descriptor)
            case EPIPE: throw .readerGone
            default: throw .failed(String(cString: strerror(errno)))
            }
        }
    }

    private static func unistdWrite(
        _ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int
    ) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, count)
        #else
            Darwin.write(descriptor, bytes, count)
        #endif
    }

    /// Whether bytes go to someone who may stop reading.
    private static func mayBlock(_ descriptor: CInt) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return false }
        return ![S_IFREG, S_IFCHR].contains(status.st_mode & S_IFMT) || isatty(descriptor) == 1
    }

    /// Waits until the descriptor takes bytes, in short turns, so that an interrupt is noticed.
    private static func wait(for descriptor: CInt) throws(ConsoleError) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        while poll(&request, 1, 100) == 0 {
            if Interrupts.isPending { throw .interrupted }
        }
    }
}
