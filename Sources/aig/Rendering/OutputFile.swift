import Terminal

/// A file in the making: written beside its place, and renamed when complete.
struct OutputFile {
    private let path: String
    /// Where it is written until then; the place itself for devices and pipes.
    private let draft: String
    private let descriptor: CInt

    /// - Throws: ``Failure/cannotCreate(path:reason:)``.
    init(path name: String) throws {
        guard !name.isEmpty else { throw Failure.usage("an output file needs a name") }
        // A link stays one: what it leads to is replaced.
        let path =
            realpath(name, nil).map { resolved in
                defer { free(resolved) }
                return String(cString: resolved)
            } ?? name
        self.path = path
        var status = stat()
        let exists = stat(path, &status) == 0
        let isFolder = exists && status.st_mode & S_IFMT == S_IFDIR
        guard !isFolder else { throw Failure.cannotCreate(path: path, reason: "it is a folder") }
        let isSpecial = exists && status.st_mode & S_IFMT != S_IFREG
        draft = isSpecial ? path : "\(path).\(getpid()).tmp"
        let flags = isSpecial ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        descriptor = open(draft, flags | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o666)
        guard descriptor >= 0 else {
            throw Failure.cannotCreate(path: path, reason: String(cString: strerror(errno)))
        }
    }

    func write(_ bytes: [UInt8]) throws {
        do {
            try FileWriting.write(bytes, to: descriptor)
        } catch ConsoleError.failed(let reason) {
            throw Failure.writeFailed("'\(path)': \(reason)")
        }
    }

    /// Gives the file its name.
    func complete() throws {
        // Renamed first: a draft that can't be is still there to be kept.
        guard draft == path || rename(draft, path) == 0, close(descriptor) == 0 else {
            throw Failure.writeFailed("'\(path)': \(String(cString: strerror(errno)))")
        }
    }

    /// Keeps what came under `FILE.partial`, or nothing when nothing came.
    func keepPartial() {
        var status = stat()
        let isEmpty = fstat(descriptor, &status) != 0 || status.st_size == 0
        close(descriptor)
        guard draft != path else { return }
        if isEmpty { unlink(draft) } else { rename(draft, path + ".partial") }
    }
}
