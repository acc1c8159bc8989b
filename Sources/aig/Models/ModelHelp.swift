import AIGateway
import ArgumentParser
import Terminal

/// The help of one model: `aig run MODEL --help`.
struct ModelHelp {
    private let command: Run

    /// - Returns: `nil` for words that ask for anything else.
    init?(_ words: [String]) {
        let isHelp = { (word: String) in ["--help", "-h"].contains(word) }
        guard words.first == Run.name, words.contains(where: isHelp),
            let command = try? Run.parse(words.dropFirst().filter { !isHelp($0) }),
            command.split.model ?? command.flags.model.model != nil
        else { return nil }
        self.command = command
    }

    /// - Returns: `nil` when the model's parameters can't be known; a remark says why.
    func text(in world: World) async -> String? {
        do {
            let composer = QuestionComposer(command, in: world)
            let settings = try composer.settings(goingOnWith: nil)
            let model = try composer.question(settings, messages: []).model
            let lookup = ModelLookup(settings, call: command.flags.call, in: world)
            guard let sheet = try await lookup.sheet(model) else {
                world.console.remark(
                    "aig: the catalogue has no schema of \(model); its maker's documentation says what it takes"
                )
                return nil
            }
            return Sanitizer.sanitize(sheet.text(width: world.console.width)) + "\n\n" + Self.usage
        } catch {
            let why = Complaint(error)?.what ?? "interrupted"
            world.console.remark("aig: what the model takes is not known: \(why)")
            return nil
        }
    }

    private static let usage = """
        Give each as -p NAME=VALUE; the words of the command line are the text.
        All other options: aig run --help
        """
}
