/// The models that the gateway host lists: a few of each provider's, and all of the sandbox's own.
enum CompatModels {
    private static let names = [
        "openai/gpt-5.5", "openai/gpt-5.5-mini", "anthropic/claude-sonnet-4-5",
        "anthropic/claude-haiku-4-5", "google-ai-studio/gemini-3-flash", "grok/grok-4",
        "mistral/mistral-large-latest", "deepseek/deepseek-chat",
        "groq/llama-3.3-70b-versatile",
    ]

    static func list(at now: Timestamp) -> JSONValue {
        let hosted = Catalog.models.filter { $0.task == .textGeneration }
            .map { "workers-ai/\($0.name)" }
        let names = names + hosted + Scenario.allCases.map(\.rawValue)
        return ["object": "list", "data": .array(names.map { entry($0, at: now) })]
    }

    private static func entry(_ name: String, at now: Timestamp) -> JSONValue {
        let owner = name.prefix { $0 != "/" }
        return [
            "id": .string(name), "object": "model", "created": .integer(now.seconds),
            "owned_by": .string(String(owner)),
        ]
    }
}
