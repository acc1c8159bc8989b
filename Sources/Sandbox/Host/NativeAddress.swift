/// An address below a provider's name: the provider's own.
struct NativeAddress: Sendable {
    let provider: Provider
    let door: Door
    /// The model, where it stands in the address and not in the body.
    let model: String?

    /// The addresses of those who speak as OpenAI does end in one of these, whatever comes before.
    private static let endings: [(ending: String, format: Door.Format)] = [
        ("chat/completions", .chat), ("responses", .responses), ("embeddings", .embeddings),
        ("images/generations", .image), ("images/edits", .image), ("audio/speech", .speech),
        ("audio/transcriptions", .transcription),
    ]

    init(_ provider: Provider, _ path: String, _ query: [String: String]) throws(Refusal) {
        self.provider = provider
        let found = Self.found(provider, path, query)
        guard let found else {
            throw Refusal(
                404, 7000, "Unknown request URL: POST /\(path)",
                origin: .provider(type: "not_found_error"))
        }
        door = Door(format: found.format, path: path, errorForm: .native(provider.family))
        model = found.model
    }

    private static func found(
        _ provider: Provider, _ path: String, _ query: [String: String]
    ) -> (format: Door.Format, model: String?)? {
        let format = endings.first { path == $0.ending || path.hasSuffix("/\($0.ending)") }?.format
        return switch provider.family {
        case .anthropic: path == "v1/messages" ? (.messages, nil) : nil
        case .google: format.map { ($0, nil) } ?? generation(path, query)
        case .workersAI:
            path.hasPrefix("v1/") ? format.map { ($0, nil) } : (.run, path)
        case .openAI: spoken(provider, path, format)
        }
    }

    private static func spoken(
        _ provider: Provider, _ path: String, _ format: Door.Format?
    ) -> (format: Door.Format, model: String?)? {
        let parts = path.split(separator: "/").map(String.init)
        switch provider.slug {
        // The gateway puts `https://api.openai.com/v1/` in front, so that a second `v1` is lost.
        case "openai" where path.hasPrefix("v1/"): return nil
        case "azure-openai" where parts.count > 2: return format.map { ($0, parts[1]) }
        case "elevenlabs" where parts.starts(with: ["v1", "text-to-speech"]):
            return (.speech, nil)
        default: return format.map { ($0, nil) }
        }
    }

    /// Google's addresses end in `models/MODEL:verb`.
    private static func generation(
        _ path: String, _ query: [String: String]
    ) -> (format: Door.Format, model: String?)? {
        let halves = path.split(separator: ":").map(String.init)
        guard halves.count == 2, let mark = halves[0].firstRange(of: "models/") else { return nil }
        let model = String(halves[0][mark.upperBound...])
        return switch halves[1] {
        case "generateContent": (.generate(.whole), model)
        case "streamGenerateContent":
            (.generate(query["alt"] == "sse" ? .events : .list), model)
        default: nil
        }
    }
}
