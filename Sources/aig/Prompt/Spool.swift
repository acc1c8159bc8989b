import AIGateway
import Terminal

/// Bytes that can be read only once, as from a pipe. Many of them are kept in a file without a name,
/// which is gone when the program ends.
struct Spool {
    /// What is taken at most unless `--max-input` says otherwise.
    static let defaultLimit = SizeArgument(bytes: 4 << 30)

    private let name: String
    private let limit: Int
    private let folder: String
    private var bytes: [UInt8] = []
    private var file: CInt?
    private var count = 0

    init(_ name: String, limit: SizeArgument?, in world: World) {
        self.name = name
        self.limit = (limit ?? Self.defaultLimit).bytes
        folder = world.variable("TMPDIR") ?? "/tmp"
    }

    mutating func add(_ chunk: [UInt8]) throws {
        count += chunk.count
        guard count <= limit else {
            throw Failure.badData(
                "'\(name)' has more than \(limit) bytes; allow more with --max-input")
        }
        guard let file else {
            bytes += chunk
            return bytes.count < FileSource.least ? () : try spill()
        }
        try Self.write(chunk, to: file)
    }

    /// What came.
    var content: Held {
        guard let file else { return .bytes(bytes) }
        return .file(FileSource(path: "/dev/fd/\(file)", count: count))
    }

    /// Content as it is held until it is sent.
    enum Held {
        case bytes([UInt8])
        case file(FileSource)
    }

    private mutating func spill() throws {
        var path = Array(folder.path(of: "aig-XXXXXX").utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else {
            throw Failure.cannotCreate(path: folder, reason: FileFailure.reason(errno))
        }
        unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        try Self.write(bytes, to: file)
        (self.file, bytes) = (file, [])
    }

    private static func write(_ bytes: [UInt8], to file: CInt) throws {
        do {
            try FileWriting.write(bytes, to: file)
        } catch ConsoleError.failed(let reason) {
            throw Failure.writeFailed("what is attached can't be kept: \(reason)")
        }
    }
}
