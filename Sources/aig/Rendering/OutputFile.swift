import Terminal

/// A file in the making: written beside its place, and renamed when complete.
struct OutputFile {
    private let path: String
    /// Where it is written until then; the place itself for devices and pipes.
    private let draft: String
    private let descriptor: CInt

    /// Whether it is a device or a pipe, which is written as it stands.
    var isSpecial: Bool { draft == path }

    /// - Parameters:
    ///   - isPrivate: whether a new file is for its owner only.
    ///   - number: tells drafts of one path from one another.
    /// - Throws: ``Failure/cannotCreate(path:reason:)``.
    init(path name: String, isPrivate: Bool = false, number: Int = 0) throws {
        guard !name.isEmpty else { throw Failure.usage("an output file needs a name") }
        // A link stays one: what it leads to is replaced.
        let path =
            realpath(name, nil).map { resolved in
                defer { free(resolved) }
                return String(cString: resolved)
            } ?? name
        var status = stat()
        let exists = stat(path, &status) == 0
        let isFolder = exists && status.st_mode & S_IFMT == S_IFDIR
        guard !isFolder else { throw Failure.cannotCreate(path: path, reason: "it is a folder") }
        let isSpecial = exists && status.st_mode & S_IFMT != S_IFREG
        let own = number == 0 ? "" : ".\(number)"
        try self.init(
            path: path, draft: isSpecial ? path : "\(path).\(getpid())\(own).tmp",
            mode: exists ? status.st_mode & 0o777 : isPrivate ? 0o600 : 0o666)
    }

    /// A file in that folder, which is made when it is not there, whose name is chosen when it is
    /// complete.
    init(in folder: String) throws {
        if mkdir(folder, 0o777) != 0, errno != EEXIST {
            throw Failure.cannotCreate(path: folder, reason: String(cString: strerror(errno)))
        }
        var number = 0
        // Of several drafts in one folder, each has its own number.
        while access(Self.draft(number, in: folder), F_OK) == 0 { number += 1 }
        try self.init(
            path: folder.path(of: "answer"), draft: Self.draft(number, in: folder), mode: 0o666)
    }

    private static func draft(_ number: Int, in folder: String) -> String {
        folder.path(of: ".aig-\(getpid())-\(number).tmp")
    }

    private init(path: String, draft: String, mode: mode_t) throws {
        self.path = path
        self.draft = draft
        let flags = draft == path ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        descriptor = open(draft, flags | O_CLOEXEC, mode)
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

    /// Whether nothing was written.
    var isEmpty: Bool {
        var status = stat()
        return fstat(descriptor, &status) != 0 || status.st_size == 0
    }

    /// Gives the file its name, or that one.
    func complete(as name: String? = nil) throws {
        // Renamed first: a draft that can't be is still there to be kept.
        let place = name ?? path
        guard isSpecial || rename(draft, place) == 0, close(descriptor) == 0 else {
            throw Failure.writeFailed("'\(place)': \(String(cString: strerror(errno)))")
        }
    }

    /// Gives the file the first of the names that is free.
    ///
    /// - Parameter name: the name of that number, from 1.
    /// - Returns: the file's path.
    func complete(in folder: String, naming name: (Int) -> String) throws -> String {
        var number = 1
        while true {
            let place = folder.path(of: name(number))
            // A link never replaces what is there. Where there are none, nobody else may come first.
            if link(draft, place) == 0 {
                unlink(draft)
                close(descriptor)
                return place
            }
            guard errno == EEXIST || access(place, F_OK) == 0 else {
                try complete(as: place)
                return place
            }
            number += 1
        }
    }

    /// Takes the file away.
    func discard() {
        close(descriptor)
        if !isSpecial { unlink(draft) }
    }

    /// Keeps what came under `FILE.partial`, or nothing when nothing came.
    func keepPartial(as name: String? = nil) {
        guard !isEmpty, !isSpecial else { return discard() }
        close(descriptor)
        rename(draft, (name ?? path) + ".partial")
    }
}
