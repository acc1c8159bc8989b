import Terminal

/// Why a run ends before its lines do. What was not asked waits for `--resume`.
enum BatchStop {
    /// Something that every line would fail for, or that this machine fails at.
    case failure(any Error)
    /// A line has the name of one before it.
    case sameName(BatchID, line: Int)
    case budget
    case signal(CInt)

    /// What a person is told.
    var lines: [String] {
        switch self {
        case .failure(let error): Complaint(error)?.lines ?? []
        case .sameName(let id, let line):
            ["aig: line \(line): '\(id.key)' is the name of a line before it; names must differ"]
        case .budget: ["aig: the limit on tokens or cost is reached"]
        case .signal: []
        }
    }

    /// How to go on, which for some takes more than going on.
    var advice: String {
        switch self {
        case .failure, .signal: "add --resume to go on"
        case .sameName: "give that line an 'id' of its own, then add --resume to go on"
        case .budget: "allow more, then add --resume to go on"
        }
    }

    var status: Int32 {
        switch self {
        case .failure(let error): (Complaint(error)?.status ?? .interrupted).rawValue
        case .sameName: ExitStatus.badData.rawValue
        case .budget: ExitStatus.payment.rawValue
        case .signal(let number): 128 + number
        }
    }
}
