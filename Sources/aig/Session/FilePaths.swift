/// File names as people type them in a session, where no shell reads them first.
enum FilePaths {
    /// The path without the quotes around it, and with the home that `~` means.
    static func meant(by text: String, home: String?) -> String {
        var path = text
        for quote in ["\"", "'"]
        where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
            path = String(path.dropFirst().dropLast())
        }
        // As terminals write a file that is dropped on them.
        path = path.replacing("\\ ", with: " ")
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }

    /// What `stem` may become; folders end in a slash.
    static func completions(of stem: String, home: String?) -> [String] {
        let typedFolder = stem.lastIndex(of: "/").map { String(stem[...$0]) } ?? ""
        let beginning = stem.dropFirst(typedFolder.count)
        let folder = typedFolder.isEmpty ? "." : meant(by: typedFolder, home: home)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let matching = names.filter {
            $0.hasPrefix(beginning) && ($0.hasPrefix(".") == beginning.hasPrefix("."))
        }
        return matching.sorted().map { typedFolder + $0 + (isFolder(folder + "/" + $0) ? "/" : "") }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
