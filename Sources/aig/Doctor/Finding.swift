import AIGateway

/// What a check found.
struct Finding: Equatable {
    enum Status: String {
        case ok, warning, failure
        case notChecked = "not checked"
    }

    let status: Status
    let detail: String
    /// What to do about it.
    var fix: String?
    /// What `aig doctor` ends with on account of it.
    var exit = ExitStatus.done

    static func ok(_ detail: String) -> Finding { Finding(status: .ok, detail: detail) }

    static func warning(_ detail: String, fix: String?) -> Finding {
        Finding(status: .warning, detail: detail, fix: fix)
    }

    static func failure(_ detail: String, fix: String?, _ exit: ExitStatus) -> Finding {
        Finding(status: .failure, detail: detail, fix: fix, exit: exit)
    }

    static func notChecked(_ reason: String) -> Finding {
        Finding(status: .notChecked, detail: reason)
    }

    /// The failure that a command would have ended with.
    init(_ error: any Error) {
        let complaint = Complaint(error)
        let status = complaint?.facts["http_status"].map { " (HTTP \($0.text()))" }
        self = .failure(
            (complaint?.what ?? "interrupted") + (status ?? ""), fix: complaint?.advice,
            complaint?.status ?? .interrupted)
    }

    private init(
        status: Status, detail: String, fix: String? = nil, exit: ExitStatus = .done
    ) {
        (self.status, self.detail, self.fix, self.exit) = (status, detail, fix, exit)
    }

    /// The finding under the name of its check, for scripts.
    func json(of check: String) -> JSON {
        [
            "check": .string(check), "status": .string(status.rawValue),
            "detail": .string(detail), "fix": fix.map(JSON.string) ?? .null,
        ]
    }
}
