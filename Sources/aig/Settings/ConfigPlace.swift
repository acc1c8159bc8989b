import AIGateway
import Terminal

/// Where the config file is, and whether it may be believed.
enum ConfigPlace {
    /// `AIG_CONFIG`, else below `XDG_CONFIG_HOME`, else below `~/.config`.
    static func path(in world: World) -> String? {
        if let path = world.variable("AIG_CONFIG") { return path }
        let folder =
            world.variable("XDG_CONFIG_HOME") ?? world.variable("HOME").map { $0 + "/.config" }
        return folder.map { $0 + "/aig/config.toml" }
    }

    /// The file's path, which has to be somewhere.
    static func required(in world: World) throws -> String {
        guard let path = path(in: world) else {
            throw Failure.configuration(
                "there is no place for a config file", advice: "set HOME or AIG_CONFIG")
        }
        return path
    }

    /// Reads the file; one that does not exist is empty.
    static func load(in world: World) throws -> ConfigFile {
        guard let path = path(in: world) else { return .empty(at: "") }
        guard let text = try loadText(in: world) else { return .empty(at: path) }
        return try ConfigFile(path: path, text: text)
    }

    /// The file's text, if there is a file, and it is nobody else's to write.
    static func loadText(in world: World) throws -> String? {
        guard let found = try find(in: world) else { return nil }
        if let exposure = found.exposure {
            world.console.remark("aig: warning: \(exposure.what); run: \(exposure.fix)")
        }
        return found.text
    }

    /// A secret that others can read, and the command that ends it.
    struct Exposure {
        let what: String
        let fix: String

        init(of path: String, _ what: String) {
            self.what = "\(path) \(what) and can be read by others"
            fix = "chmod go-rwx '\(path)'"
        }
    }

    /// The same, with what is wrong with its mode.
    static func find(in world: World) throws -> (text: String, exposure: Exposure?)? {
        guard let path = path(in: world) else { return nil }
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw unreadable(path, String(cString: strerror(errno)))
        }
        guard status.st_mode & 0o022 == 0 else {
            throw Failure.configuration(
                "\(path) can be written by others", advice: "run: chmod go-w '\(path)'")
        }
        let text = try text(of: path)
        let isExposed = status.st_mode & 0o044 != 0 && text.hasTokenLine
        return (text, isExposed ? Exposure(of: path, "holds a token") : nil)
    }

    /// The file's text, as it is.
    static func text(of path: String) throws -> String {
        do {
            let bytes = try Data(contentsOf: URL(filePath: path))
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw unreadable(path, "it is not UTF-8")
            }
            return text
        } catch let error as Failure {
            throw error
        } catch {
            throw unreadable(path, FileFailure.reason(error))
        }
    }

    private static func unreadable(_ path: String, _ reason: String) -> Failure {
        .configuration("cannot read \(path): \(reason)", advice: "check the file and its mode")
    }
}

extension String {
    /// Whether a line sets a token.
    fileprivate var hasTokenLine: Bool {
        split(separator: "\n").contains { line in
            line.filter { !$0.isWhitespace }.hasPrefix(SettingKey.token.rawValue + "=")
        }
    }
}
