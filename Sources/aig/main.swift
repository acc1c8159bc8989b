import Terminal

let arguments = Array(CommandLine.arguments.dropFirst())
// A reader that goes away is an error of `write`, to be handled like any other.
signal(SIGPIPE, SIG_IGN)
// A global, so that what it opened lives until the process ends.
let world = World.real()
let ending = await Interrupts.watch { await Program.run(arguments, in: world) }
exit(ending.signal.map { 128 + $0 } ?? ending.result ?? ExitStatus.bug.rawValue)
