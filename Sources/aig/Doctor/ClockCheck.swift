import AIGateway

/// Whether this machine's clock is right, by the server's.
struct ClockCheck: Check {
    let name = "clock"

    /// In seconds. Less is the network's delay, and harms nobody.
    private static let tolerance = 60.0

    func examine(_ patient: inout Patient) async throws -> Finding {
        guard case .success(let answer) = patient.greeting, let date = answer.metadata.date else {
            return .notChecked(patient.obstacle ?? "the server told no time")
        }
        let ahead = patient.world.date().timeIntervalSince(date)
        guard abs(ahead) > Self.tolerance else { return .ok("right") }
        let amount = Self.amount(abs(ahead))
        return .warning(
            "this machine's clock is \(amount) \(ahead > 0 ? "ahead" : "behind")",
            fix: "set the clock: expiry dates and certificates are judged by it")
    }

    private static func amount(_ seconds: Double) -> String {
        let units = [(86400.0, "days"), (3600, "hours"), (60, "minutes")]
        let unit = units.first { seconds >= 2 * $0.0 }
        return unit.map { "\(Int(seconds / $0.0)) \($0.1)" } ?? "\(Int(seconds)) s"
    }
}
