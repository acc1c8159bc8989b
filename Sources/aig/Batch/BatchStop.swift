import Terminal

/// Why a run ends before its lines do. What was not asked waits for `--resume`.
enum BatchStop {
    /// Something that every line would fail for, or that this machine fails at.
    case failure(any Error)
    case budget
    case signal(CInt)

    /// What a person is told.
    var lines: [String] {
        switch self {
        case .failure(let error): Complaint(error)?.lines ?? []
        case .budget: ["aig: the limit on tokens or cost is reached"]
        case .signal: []
        }
    }

    var status: Int32 {
        switch self {
        case .failure(let error): (Complaint(error)?.status ?? .interrupted).rawValue
        case .budget: ExitStatus.payment.rawValue
        case .signal(let number): 128 + number
        }
    }
}
