import Terminal

/// The process's own standard input.
struct SystemInput: StandardInput {
    private static let chunkSize = 1 << 16

    var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// Waits in short turns, so that an interrupt is noticed while nothing comes.
    func read(whenIdle: () -> Void) async throws -> [UInt8]? {
        var turns = 0
        while true {
            // Who would tell of an interrupt may be waiting for this very thread.
            await Task.yield()
            try Task.checkCancellation()
            var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let ready = poll(&request, 1, 100)
            if ready > 0 { return try readNow() }
            if ready < 0, errno != EINTR { throw reading(errno) }
            turns += 1
            if turns == 20 { whenIdle() }
        }
    }

    func setEcho(_ isOn: Bool) -> Bool? { Echo.set(isOn) }
    func beginAnswer() -> TypedAnswer? { TypedAnswer() }

    private func readNow() throws -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: Self.chunkSize)
        let count = bytes.withUnsafeMutableBytes {
            #if canImport(Glibc)
                Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
            #elseif canImport(Musl)
                Musl.read(STDIN_FILENO, $0.baseAddress, $0.count)
            #else
                Darwin.read(STDIN_FILENO, $0.baseAddress, $0.count)
            #endif
        }
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        if count < 0 { throw reading(errno) }
        return count == 0 ? nil : Array(bytes.prefix(count))
    }

    private func reading(_ number: CInt) -> Failure {
        .noInput(path: "standard input", reason: String(cString: strerror(number)))
    }
}
