import Terminal

/// Files that the user names.
enum InputFile {
    /// The file's text, byte for byte.
    static func text(of path: String) throws -> String {
        guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
            throw Failure.badData("'\(path)' is not UTF-8 text")
        }
        return text
    }

    /// The file's bytes; of a pipe or a device, all that comes.
    ///
    /// - Throws: ``CancellationError`` when the program is interrupted meanwhile.
    static func bytes(of path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try stream(path) { bytes += $0 }
        return bytes
    }

    /// Hands out the file's bytes as they come.
    static func stream(_ path: String, to take: ([UInt8]) throws -> Void) throws {
        // Opening a pipe must not wait for its writer, since nothing is heard meanwhile.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            try wait(for: file)
            let count = read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count >= 0 else { throw failure(path) }
            guard count > 0 else { return }
            try take(Array(chunk[..<count]))
        }
    }

    /// Waits for what comes, in short turns, so that an interrupt is noticed.
    private static func wait(for file: CInt) throws {
        var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        repeat {
            if Interrupts.isPending { throw CancellationError() }
        } while poll(&request, 1, 100) == 0
    }

    private static func failure(_ path: String) -> Failure {
        .noInput(path: path, reason: FileFailure.reason(errno))
    }

    /// `@FILE` gives the file's text, anything else itself.
    static func textOrFile(_ argument: String) throws -> String {
        argument.hasPrefix("@") ? try text(of: String(argument.dropFirst())) : argument
    }
}
