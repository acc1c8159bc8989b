/// Writing to a file descriptor until everything is written.
public enum FileWriting {
    /// Writes all of `bytes`, waiting where the descriptor would not.
    public static func write(_ bytes: [UInt8], to descriptor: CInt) throws(ConsoleError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { unistdWrite(descriptor, $0.baseAddress, $0.count) }
            guard count < 0 else {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: wait(for: descriptor)
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

    /// Waits until a descriptor that someone else made non-blocking takes bytes again.
    private static func wait(for descriptor: CInt) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }
}
