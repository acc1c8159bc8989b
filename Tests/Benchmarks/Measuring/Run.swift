/// What one run of a command cost.
struct Run: Sendable {
    /// From before it was started until it was gone.
    var wall: Duration
    /// Processor time of it and of the children it waited for, user and system.
    var cpu: Duration
    /// The most memory it had at once, in bytes. Only ``Command/runApart(reading:)`` knows it:
    /// else Linux counts what the spawning process had.
    var peak: Int

    init(wall: Duration, usage: rusage) {
        self.wall = wall
        cpu = Self.duration(usage.ru_utime) + Self.duration(usage.ru_stime)
        peak = usage.ru_maxrss * 1024
    }

    private static func duration(_ time: timeval) -> Duration {
        .seconds(time.tv_sec) + .microseconds(time.tv_usec)
    }
}
