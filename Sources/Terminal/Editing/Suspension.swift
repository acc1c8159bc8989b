/// Stopping this process as Ctrl-Z does.
enum Suspension {
    /// Stops until the shell has the process go on; where no shell could, nothing happens.
    static func stop() {
        var stopping = sigset_t()
        sigemptyset(&stopping)
        sigaddset(&stopping, SIGTSTP)
        var before = sigset_t()
        let action = signal(SIGTSTP, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &stopping, &before)
        raise(SIGTSTP)
        pthread_sigmask(SIG_SETMASK, &before, nil)
        signal(SIGTSTP, action)
    }
}
