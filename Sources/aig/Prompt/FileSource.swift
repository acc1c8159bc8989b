import AIGateway
import Terminal

/// A file that is read when it is sent. It must be the one that was looked at when it was named.
struct FileSource: ContentSource {
    /// Smaller files are read at once.
    static let least = 8 << 20

    /// The file's absolute path.
    let path: String
    let count: Int
    /// Who tells how much of it was sent.
    var progress: UploadProgress?

    var name: String { path }

    /// Whether it will be there after this program.
    var isLasting: Bool { !path.hasPrefix("/dev/fd/") }

    init(path: String, count: Int) {
        self.path = path
        self.count = count
    }

    /// A file that is too large to be held; `nil` for any other, and for pipes and devices.
    init?(large path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size >= Self.least, let absolute = realpath(path, nil)
        else { return nil }
        defer { free(absolute) }
        self.init(path: String(cString: absolute), count: Int(status.st_size))
    }

    func read(from offset: Int, length: Int) throws(ContentFailure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: length)
        var filled = 0
        while filled < length {
            let got = bytes.withUnsafeMutableBytes {
                pread($0.baseAddress, file, $0.count, filled, from: offset)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw failure }
            guard got > 0 else { break }
            filled += got
        }
        progress?.show(offset + filled, of: count)
        return filled == length ? bytes : Array(bytes.prefix(filled))
    }

    /// Throws unless the file is still there, and as long as it was.
    func check() throws {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw Failure.noInput(path: path, reason: failure.reason)
        }
        guard Int(status.st_size) == count else {
            throw Failure.noInput(path: path, reason: "it is another than it was when attached")
        }
    }

    private var failure: ContentFailure {
        ContentFailure(name: path, reason: FileFailure.reason(errno))
    }
}

private func pread(
    _ base: UnsafeMutableRawPointer?, _ file: CInt, _ length: Int, _ filled: Int, from offset: Int
) -> Int {
    guard let base else { return 0 }
    return pread(file, base + filled, length - filled, off_t(offset + filled))
}
