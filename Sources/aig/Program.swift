import AIGateway
import ArgumentParser
import Terminal

/// The program as a function of its arguments and its world.
enum Program {
    /// Parses, runs, and turns the outcome into words and a status.
    ///
    /// It leaves the caller's actor, so that the network's chunks need not hop through it.
    @concurrent
    static func run(_ words: [String?], in world: World) async -> Int32 {
        let arguments = words.compactMap(\.self)
        guard arguments.count == words.count else {
            world.console.remark("aig: a word of the command line is not UTF-8 text")
            return ExitStatus.badData.rawValue
        }
        if let completion = ShellCompletion(arguments) {
            return await completion.answer(in: world)
        }
        let command: any GatewayCommand
        do {
            var parsed = try parse(arguments)
            guard let gatewayCommand = parsed as? any GatewayCommand else {
                // Groups and help need no world.
                try parsed.run()
                return ExitStatus.done.rawValue
            }
            command = gatewayCommand
        } catch {
            if let help = await ModelHelp(arguments)?.text(in: world) {
                return end(parsing: CleanExit.message(help), in: world)
            }
            return end(parsing: error, in: world)
        }
        do {
            var world = world
            world.words = arguments
            try (command as? any RecordCommand)?.checkRecord(in: world)
            try await command.run(in: world)
            return ExitStatus.done.rawValue
        } catch {
            return end(error, of: command, in: world)
        }
    }

    /// ArgumentParser builds the arguments of a command several times over while it descends to it
    /// from the root: asking the command itself takes half the time. The root has the last word
    /// where that fails, since only it knows the whole name for a message.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        let named = AIG.configuration.subcommands.first {
            $0.configuration.commandName == arguments.first
        }
        guard let named, named.configuration.subcommands.isEmpty,
            let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
            type(of: command) == named
        else { return try AIG.parseAsRoot(arguments) }
        return command
    }

    /// Help, the version, and words that ArgumentParser doesn't understand.
    private static func end(parsing error: any Error, in world: World) -> Int32 {
        let status = AIG.exitCode(for: error).rawValue
        let text = AIG.fullMessage(for: error, columns: min(world.console.width, 100))
        do {
            if status == 0 {
                try world.console.print(text + "\n")
            } else {
                // Usage help has line breaks of its own.
                let lines = ("aig: " + text.droppingErrorWord).split(separator: "\n")
                for line in lines { world.console.remark(String(line)) }
            }
            return status
        } catch {
            return ExitStatus(writing: error).rawValue
        }
    }

    private static func end(
        _ error: any Error, of command: any ParsableCommand, in world: World
    ) -> Int32 {
        if error is ValidationError || error is CleanExit {
            return end(parsing: error, in: world)
        }
        if case Failure.command(let status) = error { return status }
        guard let complaint = Complaint(error) else {
            let isGone = error as? ConsoleError == .readerGone
            return (isGone ? ExitStatus.readerGone : .interrupted).rawValue
        }
        let wantsJSON = (command as? any StructuredErrors)?.wantsStructuredErrors ?? false
        if wantsJSON {
            world.console.remark(complaint.json.text())
        } else {
            for line in complaint.lines { world.console.remark(line) }
        }
        return complaint.status.rawValue
    }
}

/// A command whose caller may want its errors as JSON.
protocol StructuredErrors {
    var wantsStructuredErrors: Bool { get }
}

extension ExitStatus {
    init(writing error: ConsoleError) {
        self = error == .readerGone ? .readerGone : .writeFailed
    }
}

extension String {
    /// ArgumentParser's message without the word that `aig:` stands for.
    fileprivate var droppingErrorWord: String {
        hasPrefix("Error: ") ? String(dropFirst(7)) : self
    }
}
