/// A cost of a run.
enum Measure: String {
    case wall
    case cpu = "CPU"
    case peak = "memory"

    /// Milliseconds, or MiB.
    func value(of run: Run) -> Double {
        switch self {
        case .wall: run.wall / .milliseconds(1)
        case .cpu: run.cpu / .milliseconds(1)
        case .peak: Double(run.peak) / 1_048_576
        }
    }

    func text(_ value: Double) -> String {
        "\(value.text(digits: value < 100 ? 1 : 0)) \(self == .peak ? "MiB" : "ms")"
    }
}
