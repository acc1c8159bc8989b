/// Whether others can read what is kept besides the config file: the token's own file, and what was
/// said.
struct PrivacyCheck: Check {
    let name = "files"

    func examine(_ patient: inout Patient) async throws -> Finding {
        let home = patient.world.variable("HOME") ?? "~"
        let token = patient.source.find(.tokenFile)?.text
        let places = [
            token.map { $0.hasPrefix("~/") ? home + $0.dropFirst() : $0 }
                .map { ($0, "holds the token") },
            StateFolder.path(in: patient.world.environment).map { ($0, "keeps conversations") },
        ].compactMap(\.self)
        for (path, what) in places where Self.isOpen(path) {
            let exposure = ConfigPlace.Exposure(of: path, what)
            return .warning(exposure.what, fix: exposure.fix)
        }
        return .ok("what is kept, only you can read")
    }

    private static func isOpen(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & 0o044 != 0
    }
}
