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
    /// A person watches, who must say where they go; pictures can be shown where they are.
    case unknown(showsPictures: Bool)

    /// - Parameter keeps: whether results are put into the current folder when a person watches and
    ///   nothing says where they go.
    init(_ output: OutputFlags, keeps: Bool, in world: World) {
        let isTerminal = world.console.isTerminal(.output)
        switch output.output {
        case let path? where path != "-":
            self = Self.isFolder(path) ? .folder(path) : .file(path)
        case nil where isTerminal && keeps:
            self = .folder(world.folder)
        case _ where isTerminal:
            self = .unknown(showsPictures: output.pictures(in: world) != nil)
        default: self = .output
        }
    }

    /// Whether `-o` names a folder: it is one, or it ends in a slash.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return path.hasSuffix("/") || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
