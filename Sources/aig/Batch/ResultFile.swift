import Terminal

/// A file of lines that grows while a batch runs, and that only one process writes.
///
/// Each line is one `write`, so that whatever kills the process leaves whole lines and at most one
/// torn one, at the end.
final class ResultFile: Sendable {
    /// What becomes of lines that are there already.
    enum Start { case refusing, emptying, keeping }

    let path: String
    private let descriptor: CInt
    /// Whether it is a file, and not a device or a pipe.
    let isRegular: Bool

    init(path name: String, start: Start) throws {
        guard !name.isEmpty else { throw Failure.usage("an output file needs a name") }
        // A link stays one: what it leads to is written.
        path =
            realpath(name, nil).map { resolved in
                defer { free(resolved) }
                return String(cString: resolved)
            } ?? name
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o666)
        guard descriptor >= 0 else {
            throw Failure.cannotCreate(path: path, reason: FileFailure.reason(errno))
        }
        var status = stat()
        isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        guard isRegular else { return }
        try lock()
        guard start != .keeping, status.st_size > 0 else { return }
        guard start == .emptying else {
            throw Failure.cannotCreate(
                path: path,
                reason: "it has results already: add --resume to go on, or --force to begin anew")
        }
        try cut(to: 0)
    }

    /// A file beside `path` that is to take its place.
    init(replacing path: String) throws {
        self.path = path
        isRegular = true
        let draft = Self.draft(of: path)
        unlink(draft)
        descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw Failure.cannotCreate(path: draft, reason: FileFailure.reason(errno))
        }
        try lock()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Gives the file that replaces another its name.
    func takePlace() throws {
        try sync()
        guard rename(Self.draft(of: path), path) == 0 else { throw failure() }
    }

    /// Adds whole lines.
    func add(_ lines: [UInt8]) throws {
        let before = size
        do {
            try FileWriting.write(lines, to: descriptor)
        } catch {
            // A disk that is full takes a part: half a line is worth nothing.
            if isRegular { try? cut(to: before) }
            guard case ConsoleError.failed(let reason) = error else { throw error }
            throw Failure.writeFailed("'\(path)': \(reason)")
        }
    }

    /// Waits until what was written outlives the machine.
    func sync() throws {
        guard isRegular, fsync(descriptor) != 0 else { return }
        throw failure()
    }

    var size: Int {
        var status = stat()
        return isRegular && fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    func cut(to size: Int) throws {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw failure() }
    }

    /// The bytes at that place, at most `count`.
    func bytes(at place: Int, count: Int) throws -> [UInt8] {
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            got = pread(descriptor, buffer.baseAddress, count, off_t(place))
            used = max(0, got)
        }
        guard got >= 0 else { throw failure() }
        return bytes
    }

    /// Whether that path leads to this very file.
    func isSame(as other: String) -> Bool {
        var (mine, theirs) = (stat(), stat())
        return isRegular && fstat(descriptor, &mine) == 0 && stat(other, &theirs) == 0
            && mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
    }

    private static func draft(of path: String) -> String { path + ".tmp" }

    private func lock() throws {
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
        throw Failure.cannotCreate(
            path: path, reason: "another 'aig batch' is writing to it; let it end first")
    }

    private func failure() -> Failure {
        .writeFailed("'\(path)': \(String(cString: strerror(errno)))")
    }
}
