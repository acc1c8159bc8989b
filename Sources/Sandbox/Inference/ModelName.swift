/// A model, and who serves it.
struct ModelName: Sendable, Equatable {
    /// With its provider or author in front: `author/model`, `@cf/author/model`, `sandbox/x`.
    let text: String
    let parts: [String]
    /// The gateway's own word for who serves the model.
    let provider: String
    /// The name that answers carry: providers don't know about the author in front of theirs.
    let served: String
    /// What it acts out, if anything.
    var scenario: Scenario?

    /// A name of the catalog: `author/model`, `@cf/author/model`, `dynamic/x`, `sandbox/x`.
    init?(_ text: String) {
        let parts = Self.parts(of: text)
        let isHosted = parts[0].hasPrefix("@")
        guard !isHosted || parts[0] == "@cf" || parts[0] == "@hf" else { return nil }
        let named = isHosted ? Array(parts.dropFirst()) : parts
        guard named.count >= 2, named.allSatisfy(Self.isName) else { return nil }
        scenario = Scenario(rawValue: text)
        guard parts[0] != "sandbox" || scenario != nil else { return nil }
        self.text = text
        self.parts = parts
        provider = isHosted ? "workers-ai" : Self.provider(ofAuthor: parts[0])
        served = isHosted ? text : parts.dropFirst().joined(separator: "/")
    }

    /// What a provider itself calls the model; all providers know the acting ones.
    init?(_ name: String, of provider: Provider) {
        if provider.family == .workersAI {
            self.init(name)
            guard isWorkersAI || scenario != nil else { return nil }
            return
        }
        let parts = Self.parts(of: name)
        guard parts.allSatisfy(Self.isName) else { return nil }
        let scenario = Scenario(rawValue: name)
        guard parts[0] != "sandbox" || scenario != nil else { return nil }
        self.init(
            text: "\(provider.slug)/\(name)", parts: [provider.slug] + parts,
            provider: provider.slug, served: name, scenario: scenario)
    }

    private init(
        text: String, parts: [String], provider: String, served: String, scenario: Scenario?
    ) {
        self.text = text
        self.parts = parts
        self.provider = provider
        self.served = served
        self.scenario = scenario
    }

    private static func parts(of text: String) -> [String] {
        text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    private static func isName(_ part: String) -> Bool {
        guard let first = part.first, first.isASCII, first.isLetter || first.isNumber else {
            return false
        }
        return part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._:-".contains($0)) }
    }

    /// The catalog and the gateway have different words for the same company.
    private static func provider(ofAuthor author: String) -> String {
        switch author {
        case "xai": "grok"
        case "google": "google-ai-studio"
        case "dynamic": "sandbox"
        default: author
        }
    }

    var isWorkersAI: Bool { parts[0].hasPrefix("@") }

    /// The dynamic route that is meant instead of a model.
    var route: String? { parts[0] == "dynamic" ? served : nil }

    var author: String { isWorkersAI ? parts[1] : parts[0] }

    func contains(_ words: String...) -> Bool {
        words.contains { text.lowercased().contains($0) }
    }
}
