/// The process's own standard output and standard error.
public struct SystemConsole: Console {
    public init() {}

    public func isTerminal(_ stream: ConsoleStream) -> Bool { isatty(stream.descriptor) == 1 }

    public var width: Int {
        var size = winsize()
        for stream in [ConsoleStream.output, .error] {
            guard ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
                continue
            }
            return Int(size.ws_col)
        }
        return 80
    }

    public func write(_ bytes: [UInt8], to stream: ConsoleStream) throws(ConsoleError) {
        try FileWriting.write(bytes, to: stream.descriptor)
    }

    public var isReaderGone: Bool {
        var request = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLERR | POLLHUP) != 0
    }
}

extension ConsoleStream {
    fileprivate var descriptor: CInt {
        switch self {
        case .output: STDOUT_FILENO
        case .error: STDERR_FILENO
        }
    }
}
