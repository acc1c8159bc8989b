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
    static func bytes(of path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    private static func failure(_ path: String) -> Failure {
        .noInput(path: path, reason: FileFailure.reason(errno))
    }

    /// `@FILE` gives the file's text, anything else itself.
    static func textOrFile(_ argument: String) throws -> String {
        argument.hasPrefix("@") ? try text(of: String(argument.dropFirst())) : argument
    }
}
