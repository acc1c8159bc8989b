import AIGateway
import Terminal

/// What was typed in sessions: a file of one's own with one entry a line, as JSON texts, that all
/// windows share.
struct InputHistory {
    /// How many entries are kept when the file is cut back, and in how many bytes.
    private static let limit = (entries: 1000, bytes: 1 << 19)
    /// The size in bytes from which on it is cut back.
    private static let largestFile: off_t = 1 << 20

    /// `nil` when nothing is to be kept beyond the session.
    private let path: String?
    private let secrets: SecretRegister
    private var unkept: [String] = []
    /// Up to where it was read.
    private var position: off_t = 0
    private var file: ino_t?

    init(in world: World, isKept: Bool) {
        let folder = isKept ? StateFolder.path(in: world.environment) : nil
        path = folder.map { $0 + "/history.jsonl" }
        secrets = world.secrets
    }

    /// Adds an entry. That it can't be kept is no reason to stop.
    mutating func add(_ entry: String) {
        guard let path else { return unkept.append(entry) }
        let line = Array(secrets.redact(JSON.string(entry).text()).utf8) + [0x0A]
        try? PrivateFile.exclusively(path) {
            let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { return }
            defer { close(descriptor) }
            try FileWriting.write(line, to: descriptor)
            if lseek(descriptor, 0, SEEK_END) > Self.largestFile { try Self.cutBack(path) }
        }
    }

    /// What was added since the last call, by any window; all of it when the file is another one.
    mutating func unseen() -> (lines: [String], isWhole: Bool) {
        guard let path else {
            defer { unkept = [] }
            return (unkept, false)
        }
        var status = stat()
        guard stat(path, &status) == 0 else { return ([], false) }
        let isWhole = file != status.st_ino || status.st_size < position
        if isWhole { position = 0 }
        file = status.st_ino
        guard let all = try? InputFile.bytes(of: path) else { return ([], false) }
        let bytes = all.dropFirst(Int(position))
        // A line that another window is just writing is read the next time.
        let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex
        position = off_t(end)
        return (Self.entries(bytes[..<end]), isWhole)
    }

    private static func cutBack(_ path: String) throws {
        var size = 0
        let all = entries(try InputFile.bytes(of: path)[...])
        let kept = all.suffix(limit.entries).reversed().prefix { entry in
            size += entry.utf8.count
            return size < limit.bytes
        }.reversed()
        try PrivateFile.write(kept.flatMap { JSON.string($0).encoded() + [0x0A] }, to: path)
    }

    private static func entries(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: 0x0A).compactMap { (try? JSON(parsing: $0))?.string }
    }
}
