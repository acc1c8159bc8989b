import Foundation

/// A shell script that runs the built `aig`, against the sandbox unless it says otherwise.
enum Script {
    struct Ending: Equatable {
        var status: Int32
        var out: String
        var err: String
    }

    /// Runs `text` under `set -euo pipefail` inside `aig sandbox --`, in an empty folder that is its
    /// home, with `aig` in its path.
    static func sandboxed(_ text: String, flags: String = "") async throws -> Ending {
        try await run(
            "exec aig sandbox \(flags) -- bash -c \"$BODY\"", body: "set -euo pipefail\n" + text)
    }

    /// Runs `text` with `aig` in its path.
    static func run(_ text: String, body: String = "") async throws -> Ending {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        // A script that hangs is ended, and its status says so.
        process.arguments = ["-c", "exec timeout -k 5 60 bash -c \"$SCRIPT\""]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": products.path() + ":/usr/local/bin:/usr/bin:/bin", "HOME": folder.path(),
            "SCRIPT": text, "BODY": body, "LC_ALL": "C.UTF-8",
        ]
        let (out, err) = (folder.appending(path: ".out"), folder.appending(path: ".err"))
        for file in [out, err] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
            }
        }
        return Ending(
            status: status, out: try String(contentsOf: out, encoding: .utf8),
            err: try String(contentsOf: err, encoding: .utf8))
    }

    /// Where the package's products are built: beside the test bundle.
    private static let products: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    }()
}
