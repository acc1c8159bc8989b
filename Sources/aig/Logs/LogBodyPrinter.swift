import Terminal

/// Prints a stored body as it is.
struct LogBodyPrinter {
    private let path: String?
    private let world: World

    init(path: String?, in world: World) {
        self.path = path
        self.world = world
    }

    func print(_ bytes: [UInt8]) throws {
        var sink = try AnswerSink(path: path, in: world)
        do {
            if sink.isTerminal, LogSheet.text(bytes) == nil {
                throw Failure.badData("the body is binary: write it to a file with -o, or pipe it")
            }
            try sink.write(bytes)
            if sink.isTerminal { try sink.endLine() }
            try sink.finish()
        } catch {
            sink.abandon()
            throw error
        }
    }
}
