import AIGateway
import Terminal

/// The outputs of a GitHub Actions step: the file that `GITHUB_OUTPUT` names.
///
/// Source: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions
struct GitHubOutput {
    private let path: String
    private let world: World

    /// - Throws: ``Failure/configuration(_:advice:)`` outside of GitHub Actions.
    init(in world: World) throws {
        guard let path = world.variable("GITHUB_OUTPUT") else {
            throw Failure.configuration(
                "GITHUB_OUTPUT is not set",
                advice: "run it in a step of GitHub Actions, or leave --github-output out")
        }
        self.path = path
        self.world = world
    }

    /// Throws what ``init(in:)`` would.
    static func check(in world: World) throws { _ = try GitHubOutput(in: world) }

    /// Adds an output for each member, secrets left out.
    func write(_ members: JSONObject) throws {
        let text = members.members.map { entry($0.key, $0.value.masked(named: $0.key).plain) }
            .joined()
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw Failure.cannotCreate(path: path, reason: FileFailure.reason(errno))
        }
        defer { close(file) }
        do {
            try FileWriting.write(Array(world.secrets.redact(text).utf8), to: file)
        } catch {
            guard case .failed(let reason) = error else { throw error }
            throw Failure.writeFailed("'\(path)': \(reason)")
        }
    }

    /// A value of several lines stands between two lines that it can't have itself.
    private func entry(_ name: String, _ value: String) -> String {
        guard value.contains(where: \.isNewline) else { return "\(name)=\(value)\n" }
        var mark = "end"
        while value.contains(mark) { mark += "_\(Int(world.chance() * 1_000_000))" }
        return "\(name)<<\(mark)\n\(value)\n\(mark)\n"
    }
}
