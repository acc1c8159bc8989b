/// The words of the command line.
enum CommandWords {
    /// The process's words after its name; `nil` for one that is not UTF-8, which must not be
    /// altered by reading it as if it were.
    static let ofProcess: [String?] = (1..<max(1, Int(CommandLine.argc))).map { place in
        CommandLine.unsafeArgv[place].flatMap { String(validatingCString: $0) }
    }
}
