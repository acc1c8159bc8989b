/// Files that the user names.
enum InputFile {
    /// The file's text, byte for byte.
    static func text(of path: String) throws -> String {
        guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
            throw Failure.badData("'\(path)' is not UTF-8 text")
        }
        return text
    }

    /// The file's bytes.
    static func bytes(of path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Failure.noInput(path: path, reason: FileFailure.reason(error))
        }
    }

    /// `@FILE` gives the file's text, anything else itself.
    static func textOrFile(_ argument: String) throws -> String {
        argument.hasPrefix("@") ? try text(of: String(argument.dropFirst())) : argument
    }
}
