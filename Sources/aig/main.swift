import AIGateway
import Terminal

// A closed stream would be given to the next file or socket that is opened. It is opened for reading,
// so that it is empty to read and an error to write.
for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
    _ = open("/dev/null", O_RDONLY)
}
// A reader that goes away is an error of `write`, to be handled like any other.
signal(SIGPIPE, SIG_IGN)
// The process has no use for a second thread: the network's waiting and the program's work take
// turns on this one.
NetworkThread.takeOver { thread in
    let world = World.real(on: thread)
    let ending = await Interrupts.watch { await Program.run(CommandWords.ofProcess, in: world) }
    let status = ending.result ?? ExitStatus.bug.rawValue
    // What the world opened is closed by the system. A command that was interrupted says by which
    // signal.
    withExtendedLifetime(world) {
        exit(status == ExitStatus.interrupted.rawValue ? 128 + (ending.signal ?? SIGINT) : status)
    }
}
