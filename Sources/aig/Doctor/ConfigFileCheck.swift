import AIGateway

/// Whether the config file can be believed and read.
struct ConfigFileCheck: Check {
    let name = "config"

    func examine(_ patient: inout Patient) async throws -> Finding {
        let world = patient.world
        guard let path = ConfigPlace.path(in: world) else {
            return .warning("there is no place for a config file", fix: "set HOME or AIG_CONFIG")
        }
        let found = try ConfigPlace.find(in: world)
        let file = try found.map { try ConfigFile(path: path, text: $0.text) } ?? .empty(at: path)
        patient.source = try SettingSource.load(
            patient.account, command: nil, file: file, in: world)
        if let exposure = found?.exposure {
            return .warning(exposure.what, fix: exposure.fix)
        }
        guard found != nil else { return .ok("none at \(path), and none is needed") }
        return .ok(path + (patient.source.profile.map { ", profile '\($0)'" } ?? ""))
    }
}
