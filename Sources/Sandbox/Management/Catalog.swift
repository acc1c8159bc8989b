/// The models that the sandbox lists: real names, so that scripts written here work there.
enum Catalog {
    static let models = [
        CatalogModel(
            name: "@cf/meta/llama-3.1-8b-instruct", task: .textGeneration,
            summary: "A small multilingual model for dialogue.", contextWindow: 7968, price: 0.282),
        CatalogModel(
            name: "@cf/meta/llama-3.3-70b-instruct-fp8-fast", task: .textGeneration,
            summary: "A large multilingual model, quantized for speed.", contextWindow: 24000,
            price: 0.293),
        CatalogModel(
            name: "@cf/openai/gpt-oss-120b", task: .textGeneration,
            summary: "OpenAI's larger open-weight model for reasoning.", contextWindow: 128_000,
            price: 0.35),
        CatalogModel(
            name: "@cf/moonshotai/kimi-k2.6", task: .textGeneration,
            summary: "A very large model for agents and code.", contextWindow: 262_144,
            price: 0.95),
        CatalogModel(
            name: "@cf/google/gemma-4-26b-a4b-it", task: .textGeneration,
            summary: "An efficient model for text and pictures.", contextWindow: 256_000,
            price: 0.1, isBeta: true),
        CatalogModel(
            name: "@cf/baai/bge-base-en-v1.5", task: .embeddings,
            summary: "Embeddings of English text in 768 dimensions.", price: 0.067),
        CatalogModel(
            name: "@cf/baai/bge-reranker-base", task: .reranking,
            summary: "Scores how well texts answer a question.", price: 0.003),
        CatalogModel(
            name: "@cf/black-forest-labs/flux-1-schnell", task: .image,
            summary: "Pictures from text in a few steps."),
        CatalogModel(
            name: "@cf/leonardo/phoenix-1.0", task: .image,
            summary: "Pictures from text, faithful to the prompt."),
        CatalogModel(
            name: "@cf/stabilityai/stable-diffusion-xl-base-1.0", task: .image,
            summary: "Pictures from text by diffusion.", isBeta: true),
        CatalogModel(
            name: "@cf/openai/whisper", task: .transcription,
            summary: "Speech recognition for many languages."),
        CatalogModel(
            name: "@cf/openai/whisper-large-v3-turbo", task: .transcription,
            summary: "The large speech recognition model, made faster."),
        CatalogModel(
            name: "@cf/myshell-ai/melotts", task: .speech,
            summary: "Speech from text in several languages."),
        CatalogModel(
            name: "@cf/deepgram/aura-1", task: .speech,
            summary: "Speech from text that follows the context."),
        CatalogModel(
            name: "@cf/meta/m2m100-1.2b", task: .translation,
            summary: "Translation between a hundred languages.", price: 0.342),
    ]

    static var tasks: [ModelTask] {
        models.map(\.task).reduce(into: []) { tasks, task in
            if !tasks.contains(where: { $0.title == task.title }) { tasks.append(task) }
        }
    }

    static var authors: [String] {
        Set(models.map(\.author)).sorted()
    }
}
