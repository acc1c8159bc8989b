import AIGateway
import Terminal

/// What was typed in sessions: a file of one's own with one entry a line, as JSON texts, that all
/// windows share.
struct InputHistory {
    /// How many entries are kept when the file is cut back.
    static let limit = 1000
    /// The size in bytes from which on it is cut back.
    private static let largestFile: off_t = 1 << 20

    private let path: String
    /// Up to where it was read.
    private var position: off_t = 0
    private var file: ino_t?

    /// - Returns: `nil` when there is no place for state.
    init?(in world: World) {
        guard let folder = StateFolder.path(in: world.environment) else { return nil }
        path = folder + "/history.jsonl"
    }

    /// Adds an entry. That it can't be kept is no reason to stop.
    func add(_ entry: String) {
        let line = JSON.string(entry).encoded() + [0x0A]
        try? PrivateFile.exclusively(path) {
            let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { return }
            defer { close(descriptor) }
            try FileWriting.write(line, to: descriptor)
            if lseek(descriptor, 0, SEEK_END) > Self.largestFile { try cutBack() }
        }
    }

    /// What was added since the last call, by any window; all of it when the file is another one.
    mutating func unseen() -> (lines: [String], isWhole: Bool) {
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

    private func cutBack() throws {
        let entries = Self.entries(try InputFile.bytes(of: path)[...]).suffix(Self.limit)
        try PrivateFile.write(entries.flatMap { JSON.string($0).encoded() + [0x0A] }, to: path)
    }

    private static func entries(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: 0x0A).compactMap { (try? JSON(parsing: $0))?.string }
    }
}
