import AIGateway

/// Whether there is a token.
struct TokenCheck: Check {
    let name = "token"

    func examine(_ patient: inout Patient) async throws -> Finding {
        guard let credentials = patient.credentials else {
            return .notChecked(patient.obstacle ?? "no settings")
        }
        patient.token = try await credentials.token(in: patient.world)
        return .ok("from " + origin(credentials.tokenSource, patient.source))
    }

    private func origin(_ source: Credentials.TokenSource?, _ settings: SettingSource) -> String {
        switch source {
        case .text(_, let origin): origin
        case .file(let path): "the file \(path)"
        case .command: "token_command, " + (settings.find(.tokenCommand)?.origin ?? "")
        case nil: "nowhere"
        }
    }
}
