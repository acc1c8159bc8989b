import AIGateway
import Terminal

/// A conversation's file, to which lines are added.
///
/// Each line is written at once and at the end, so that many processes may write to one file; a line
/// that a crash cut off is ended first.
final class ConversationFile: Sendable {
    private let descriptor: CInt
    private let secrets: SecretRegister
    let path: String

    /// Makes the file of a new conversation.
    ///
    /// - Returns: `nil` when there is a conversation of that name.
    init?(creating path: String, leavingOut secrets: SecretRegister) throws {
        try PrivateFile.makeFolder(of: path)
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC
        descriptor = open(path, flags, 0o600)
        self.path = path
        self.secrets = secrets
        guard descriptor < 0 else { return }
        if errno == EEXIST { return nil }
        throw Failure.cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }

    /// Opens the file of a conversation that goes on.
    init(continuing path: String, leavingOut secrets: SecretRegister) throws {
        descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
        self.path = path
        self.secrets = secrets
        guard descriptor >= 0 else {
            throw Failure.cannotCreate(path: path, reason: String(cString: strerror(errno)))
        }
        var last: UInt8 = 0x0A
        let end = lseek(descriptor, 0, SEEK_END)
        if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != 0x0A { try add([]) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func add(_ record: ConversationRecord) throws {
        try add(Array(secrets.redact(record.json.text()).utf8))
    }

    private func add(_ line: [UInt8]) throws {
        do {
            try FileWriting.write(line + [0x0A], to: descriptor)
        } catch ConsoleError.failed(let reason) {
            throw Failure.writeFailed("'\(path)': \(reason)")
        }
    }
}
