import AIGateway
import Terminal

extension ChatSession {
    /// What Tab goes on with: commands, and what they take.
    var completer: LineCompleter {
        let (catalogue, store, home) = (catalogue, store, world.variable("HOME"))
        return { text in
            guard text.hasPrefix("/"), !text.contains("\n") else { return nil }
            guard let space = text.firstIndex(of: " ") else {
                let words = SlashCommand.allCases.map(\.word)
                return LineCompletion(stem: text, candidates: words.beginning(with: text))
            }
            let stem = String(text[text.index(after: space)...].drop { $0 == " " })
            let candidates: [String] =
                switch SlashCommand(rawValue: String(text[..<space].dropFirst())) {
                case .model: catalogue.names(of: .models).beginning(with: stem)
                case .gateway: catalogue.names(of: .gateways).beginning(with: stem)
                case .conversation: (store?.identifiers() ?? []).beginning(with: stem)
                case .set: SessionSettings<Command>.keys.sorted().beginning(with: stem)
                case .attach, .save: FilePaths.completions(of: stem, home: home)
                default: []
                }
            return LineCompletion(stem: stem, candidates: candidates)
        }
    }

    /// Answers the catalogue's wishes until the session ends.
    func servingCatalogue(_ settings: Settings, _ call: CallFlags) async {
        await catalogue.serve { [world] kind in
            try await Deadline(settings, in: world).run { watch in
                let client = try await world.gateway(for: settings, call: call, watch: watch)
                switch kind {
                case .models: return try await client.models().map(\.name)
                case .gateways: return try await client.gateways().map(\.id)
                }
            }
        }
    }
}

extension [String] {
    fileprivate func beginning(with stem: String) -> [String] { filter { $0.hasPrefix(stem) } }
}
