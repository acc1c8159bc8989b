/// How many files and connections the process may have open.
enum OpenFiles {
    /// Makes room for that many connections besides what else is open, as far as the system lets us.
    ///
    /// - Throws: ``Failure/usage(_:)`` when it doesn't.
    static func allow(_ connections: Int) throws {
        let wanted = rlim_t(connections + 64)
        var limit = rlimit()
        guard getrlimit(files, &limit) == 0, limit.rlim_cur < wanted else { return }
        limit.rlim_cur = min(wanted, limit.rlim_max)
        guard setrlimit(files, &limit) == 0, limit.rlim_cur >= wanted else {
            throw Failure.usage(
                "--concurrency \(connections) needs more open files than 'ulimit -n' allows")
        }
    }

    #if canImport(Glibc)
        private static let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let files = RLIMIT_NOFILE
    #endif
}
