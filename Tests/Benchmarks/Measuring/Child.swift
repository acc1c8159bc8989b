/// A process that was started.
struct Child {
    private let id: pid_t
    private let program: String

    /// Starts `command` with nothing to read, and silent on standard error.
    init(_ command: Command, output: CInt) throws(BenchmarkError) {
        program = String(command.words[0].split(separator: "/").last ?? "")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = Self.plainSignals()
        defer { posix_spawnattr_destroy(&attributes) }
        let words = CStrings(command.words)
        let environment = CStrings(command.environment.map { "\($0.key)=\($0.value)" })
        defer {
            words.free()
            environment.free()
        }
        var id: pid_t = 0
        let error = posix_spawn(
            &id, command.words[0], &actions, &attributes, words.pointers, environment.pointers)
        guard error == 0 else {
            throw BenchmarkError("\(program) can't be started: \(String(cString: strerror(error)))")
        }
        self.id = id
    }

    /// Whichever child there is.
    init(anyOf program: String) {
        id = -1
        self.program = program
    }

    /// Waits for its end.
    ///
    /// - Throws: when it failed.
    @discardableResult
    func wait() throws(BenchmarkError) -> rusage {
        var status: CInt = 0
        var usage = rusage()
        var found = wait4(id, &status, 0, &usage)
        while found < 0, errno == EINTR { found = wait4(id, &status, 0, &usage) }
        guard found > 0, status == 0 else {
            throw BenchmarkError("\(program) failed with wait status \(status)")
        }
        return usage
    }

    /// No signal is blocked or ignored, whatever the threads and libraries of this process do.
    private static func plainSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var ignored = sigset_t()
        sigemptyset(&ignored)
        sigaddset(&ignored, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &ignored)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        return attributes
    }
}
