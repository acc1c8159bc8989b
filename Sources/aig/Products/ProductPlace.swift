import AIGateway
import Terminal

/// Where results go that are no text.
enum ProductPlace: Equatable {
    /// The one result gets this name; of several, each gets a number into it.
    case file(String)
    /// Each gets a name of its own in this folder.
    case folder(String)
    /// The bytes go to standard output.
    case output

    /// Bytes don't belong on a terminal, and were paid for: without a word on where they go, they
    /// are put into the current folder.
    init(_ output: OutputFlags, in world: World) {
        switch output.output {
        case let path? where path != "-":
            self = Self.isFolder(path) ? .folder(path) : .file(path)
        case nil where world.console.isTerminal(.output): self = .folder(world.folder)
        default: self = .output
        }
    }

    /// Whether `-o` names a folder: it is one, or it ends in a slash.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return path.hasSuffix("/") || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
