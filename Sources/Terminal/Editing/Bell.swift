/// Calls someone who waits in `poll`.
struct Bell: Sendable {
    /// What the one who waits is called for.
    enum Call: UInt8 {
        case interrupt, leave, resize, suspend, resume
    }

    let listening: CInt
    private let ringing: CInt

    /// - Returns: `nil` when the process has too many files open.
    init?() {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (listening, ringing) = (ends[0], ends[1])
    }

    /// Leaves a call; so many that nobody hears are one too many, and dropped.
    func ring(_ call: Call) {
        var byte = call.rawValue
        _ = write(ringing, &byte, 1)
    }

    /// The oldest call that was not answered.
    func answer() -> Call? {
        var byte: UInt8 = 0
        guard read(listening, &byte, 1) == 1 else { return nil }
        return Call(rawValue: byte)
    }
}
