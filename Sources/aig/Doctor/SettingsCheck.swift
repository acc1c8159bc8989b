import AIGateway

/// Whether the configured values can be used, and where they come from.
struct SettingsCheck: Check {
    let name = "settings"

    func examine(_ patient: inout Patient) async throws -> Finding {
        try patient.source.checkValues(in: patient.world)
        let found = SettingKey.allCases.compactMap { key in
            patient.source.find(key).map { (key.rawValue, $0.origin) }
        }
        guard !found.isEmpty else { return .ok("none, so the defaults hold") }
        let origins = found.map(\.1).reduce(into: [String]()) { list, origin in
            if !list.contains(origin) { list.append(origin) }
        }
        let parts = origins.map { origin in
            found.filter { $0.1 == origin }.map(\.0).joined(separator: ", ") + " from \(origin)"
        }
        return .ok(parts.joined(separator: "; "))
    }
}
