import Terminal

/// The file that a batch is read from, or standard input.
///
/// Reading waits, so it is done where nothing else does.
final class BatchInput: Sendable {
    private static let chunkSize = 1 << 16

    private let path: String
    private let descriptor: CInt
    private let world: World
    /// How many bytes there will be, where that is known.
    let size: Int?

    /// - Parameter path: a file, or `-` for standard input.
    init(path: String, in world: World) throws {
        self.path = path
        self.world = world
        descriptor = path == "-" ? -1 : open(path, O_RDONLY | O_CLOEXEC)
        guard path == "-" || descriptor >= 0 else {
            throw Failure.noInput(path: path, reason: FileFailure.reason(errno))
        }
        var status = stat()
        let isFile =
            descriptor >= 0 && fstat(descriptor, &status) == 0
            && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int(status.st_size) : nil
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether that path leads to this very file.
    func isSame(as other: String) -> Bool {
        var (mine, theirs) = (stat(), stat())
        return size != nil && fstat(descriptor, &mine) == 0 && stat(other, &theirs) == 0
            && mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
    }

    /// The next bytes, or `nil` at the end.
    func read() async throws -> [UInt8]? {
        guard descriptor >= 0 else { return try await world.input.read(whenIdle: hint) }
        while true {
            try Task.checkCancellation()
            if let bytes = try readFile() { return bytes.isEmpty ? nil : bytes }
        }
    }

    /// What the file gives; `nil` when it was only a signal.
    private func readFile() throws -> [UInt8]? {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // A pipe may stay silent; an interrupt is noticed all the same.
        guard poll(&request, 1, 100) != 0 else { return nil }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, used in
            count = systemRead(descriptor, buffer.baseAddress, Self.chunkSize)
            used = max(0, count)
        }
        guard count < 0 else { return bytes }
        if errno == EINTR || errno == EAGAIN { return nil }
        throw Failure.noInput(path: path, reason: FileFailure.reason(errno))
    }

    private func hint() {
        guard world.console.isTerminal(.error) else { return }
        world.console.remark("aig: waiting for lines on standard input; Ctrl-D ends them")
    }
}

/// The system's `read`, which a method of that name hides.
private func systemRead(_ file: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(file, bytes, count)
}
