import AIGateway
import ArgumentParser

/// A moment: how long ago it was, as in `1h`, or when, as in `2026-11-20T08:30:00Z`.
enum TimeArgument: ExpressibleByArgument, Equatable {
    case ago(DurationArgument)
    case at(LogTime)

    init?(argument: String) {
        if let time = LogTime(argument) {
            self = .at(time)
        } else if let last = argument.last, last.isLetter,
            let duration = DurationArgument(argument: argument)
        {
            self = .ago(duration)
        } else {
            return nil
        }
    }

    func time(now: Date) -> LogTime {
        switch self {
        case .at(let time): time
        case .ago(let duration): LogTime(now) - duration.duration(in: .seconds)
        }
    }
}

extension LogTime {
    init(_ date: Date) {
        self.init(nanoseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()) * 1_000_000)
    }
}
