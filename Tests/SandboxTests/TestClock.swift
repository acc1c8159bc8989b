import Synchronization

@testable import Sandbox

/// A clock that stands still until it is moved.
final class TestClock: Sendable {
    private let moment = Mutex(Timestamp(seconds: 1_800_000_000))

    var now: Timestamp { moment.withLock { $0 } }

    func advance(seconds: Int) {
        moment.withLock { $0 = $0 + seconds }
    }
}
