import AIGateway
import ArgumentParser
import Terminal

/// What a shell is told when Tab is pressed where only the world knows what fits: models, their
/// parameters, conversations.
///
/// The completion scripts that ArgumentParser makes ask with
/// `---completion COMMAND… -- ARGUMENT INDEX CURSOR WORD…`.
struct ShellCompletion {
    /// How long Tab waits for the network.
    private static let patience = Duration.milliseconds(300)

    /// For arguments that are completed here.
    static let kind = CompletionKind.custom { _, _, _ in [] }

    private let command: String?
    private let argument: String
    /// The words before the one that is completed, the program's name left out.
    private let before: [String]
    /// As much of a word as there is.
    private let stem: String
    /// The beginning of it that the shell takes for another word, and wants no more.
    private let known: String

    init?(_ arguments: [String]) {
        guard arguments.first == "---completion", let end = arguments.firstIndex(of: "--") else {
            return nil
        }
        let rest = arguments[(end + 1)...]
        guard let argument = rest.first, let index = rest.dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        let words = Array(rest.dropFirst(3))
        let typed = words.indices.contains(index) ? words[index] : ""
        let joined = Self.joined(Array(words.prefix(max(0, index)).dropFirst()) + [typed])
        command = end > 1 ? arguments[1] : nil
        self.argument = argument
        before = Array(joined.dropLast())
        stem = joined.last ?? ""
        // What stands behind '=' is a word of its own, even when it is empty; '@' belongs to its word.
        let isBehind = index > 0 && words.prefix(index).last == "="
        known = typed == "=" ? stem : isBehind ? String(stem.dropLast(typed.count)) : ""
    }

    /// The words as they were typed: bash cuts them at `@` and `=`.
    private static func joined(_ words: [String]) -> [String] {
        var joined: [String] = []
        var isOpen = false
        for word in words {
            if isOpen || word == "=", !joined.isEmpty {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
            isOpen = word == "@" || word == "="
        }
        return joined
    }

    /// Prints what fits. Nobody is told of failures: it would stand in the middle of what is typed.
    func answer(in world: World) async -> Int32 {
        let fitting = ((try? await candidates(in: world)) ?? []).filter {
            $0.hasPrefix(stem) && $0.unicodeScalars.allSatisfy(Self.isHarmless)
        }.map { $0.dropFirst(known.count) }
        // The script for zsh takes the last line away.
        let lines = fitting.map(String.init) + (world.variable("SAP_SHELL") == "zsh" ? [" "] : [])
        try? world.console.print(lines.map { $0 + "\n" }.joined())
        return ExitStatus.done.rawValue
    }

    /// The option whose value it is; the shell may be mistaken about a word that it cut.
    private var option: String? {
        switch before.last {
        case "-m", "--model": "--model"
        case "-p", "--param": "--param"
        default: nil
        }
    }

    /// Bash runs what looks like a command in what it is offered, and the words come from the network.
    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "@/._:=+,%-".unicodeScalars.contains(scalar))
    }

    private func candidates(in world: World) async throws -> [String] {
        switch option ?? argument {
        case "--conversation": return conversations(in: world)
        case _ where command == Conversations.configuration.commandName:
            return conversations(in: world)
        case "--model": return try await models(in: world)
        case "--param": return try await parameters(in: world)
        default:
            // The words of a prompt are nobody's business, but `run` begins with the model.
            guard let run = runCommand, run.flags.model.model == nil, run.flags.prompt.words.isEmpty
            else { return [] }
            return try await models(in: world)
        }
    }

    private func conversations(in world: World) -> [String] {
        ConversationStore(in: world)?.identifiers() ?? []
    }

    /// The command before the option that is completed.
    private var runCommand: Run? {
        guard before.first == Run.name else { return nil }
        let last = before.last ?? ""
        let isOption = ["-p", "--param"].contains(last)
        return try? Run.parse(Array(before.dropFirst().dropLast(isOption ? 1 : 0)))
    }

    private func parameters(in world: World) async throws -> [String] {
        guard let run = runCommand else { return [] }
        let composer = QuestionComposer(run, in: world)
        let settings = try Self.hurried(try composer.settings(goingOnWith: nil))
        let model = try composer.question(settings, messages: []).model
        let lookup = ModelLookup(settings, call: run.flags.call, in: world)
        let schema = try await lookup.schema(model, asks: true)
        return (schema?.parameters ?? []).flatMap { parameter in
            parameter.choices.map { "\(parameter.name)=\($0)" }
        }
    }

    private func models(in world: World) async throws -> [String] {
        let run = try Run.parse([])
        let settings = try Self.hurried(
            try QuestionComposer(run, in: world).settings(goingOnWith: nil))
        let catalogue = Catalogue(of: settings, in: world)
        if let kept = catalogue.kept(.models) { return kept }
        let names = try await Deadline(settings, in: world).run { watch in
            let client = try await world.gateway(for: settings, call: run.flags.call, watch: watch)
            return try await client.models().map(\.name)
        }
        catalogue.keep(names, .models)
        return names
    }

    private static func hurried(_ settings: Settings) throws -> Settings {
        var settings = settings
        settings.timeout = patience
        return settings
    }
}

extension ModelParameter {
    /// The values to choose from: all of a few, else the usual one, else none in particular.
    fileprivate var choices: [String] {
        let all = schemas.flatMap { $0["enum"]?.array ?? [] }.map { $0.string ?? $0.text() }
        if !all.isEmpty { return all }
        if schemas.contains(where: { $0["type"]?.string == "boolean" }) {
            return ["true", "false"]
        }
        return [
            schemas.lazy.compactMap { $0["default"] }.first.map { $0.string ?? $0.text() } ?? ""
        ]
    }
}
