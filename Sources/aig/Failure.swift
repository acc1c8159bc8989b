/// What goes wrong on this side of the network. Each carries the one line that says so.
enum Failure: Error, Equatable {
    /// The words of the command line don't fit together.
    case usage(String)
    /// The input is not what it should be.
    case badData(String)
    /// An input file cannot be read.
    case noInput(path: String, reason: String)
    /// An output file cannot be made.
    case cannotCreate(path: String, reason: String)
    /// Writing failed.
    case writeFailed(String)
    /// What should be made is there already, otherwise than wanted; what to do follows.
    case exists(String, advice: String)
    /// A token, an account or a setting is missing or unusable; what to do follows.
    case configuration(String, advice: String)
    /// Something on this machine is taken or missing.
    case unavailable(String)
    /// The answer is there, but its sender withheld the rest.
    case cutAnswer(reason: String)
    /// The model calls tools and comes to no answer.
    case endlessCalls(rounds: Int)
    /// Something was sent that must not be sent twice, and no answer tells what became of it.
    case lostAnswer(String)
    /// The same, since the caller interrupted it.
    case interrupted(String)
    /// More was spent than the caller allows.
    case overBudget(String)
    /// A command that was run ended with this status, which is passed on without a word.
    case command(status: Int32)
}
