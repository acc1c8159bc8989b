import Terminal

/// Files that only their owner reads, replaced as a whole or not at all.
enum PrivateFile {
    /// Writes beside `path` and renames, so that a crash leaves the old file or the new one. A
    /// symbolic link stays one.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let target =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map {
                $0.hasPrefix("/") ? $0 : folder(of: path) + "/" + $0
            } ?? path
        try makeFolder(of: target)
        let draft = "\(target).\(getpid()).tmp"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(path) }
        do {
            try FileWriting.write(bytes, to: file)
            guard fsync(file) == 0, close(file) == 0, rename(draft, target) == 0 else {
                throw failure(path)
            }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Runs `body` while no other process does so for the same file.
    static func exclusively(_ path: String, _ body: () throws -> Void) throws {
        try makeFolder(of: path)
        let lock = open(folder(of: path), O_RDONLY | O_CLOEXEC)
        defer { close(lock) }
        guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw failure(path) }
        try body()
    }

    /// Makes the folder in which `path` is, for the owner only, where there is none.
    static func makeFolder(of path: String) throws {
        let folder = folder(of: path)
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure.cannotCreate(path: folder, reason: FileFailure.reason(error))
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func failure(_ path: String) -> Failure {
        .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
}
