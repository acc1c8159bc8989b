import Foundation

/// The checkout that the tests were built from.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Whether generated files are to be written anew.
    static let updatesSnapshots = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1"

    /// The text of a generated file, which is written first when snapshots are updated.
    static func snapshot(_ path: String, is text: String) throws -> Bool {
        let file = root.appending(path: path)
        if updatesSnapshots {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return (try? String(contentsOf: file, encoding: .utf8)) == text
    }

    /// All Swift files below a folder, by their path from it.
    static func sources(in folder: String) throws -> [(path: String, text: String)] {
        let base = root.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path())
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
            ($0, try String(contentsOf: base.appending(path: $0), encoding: .utf8))
        }
    }
}
