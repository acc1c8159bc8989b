import HTTPTypes

/// The catalog of Workers AI.
struct ModelsEndpoint: Sendable {
    let routes: [Route] = [
        Route(.get, "ai/models/search") { call, _ in try search(call) },
        Route(.get, "ai/models/schema") { call, _ in try schema(call) },
        Route(.get, "ai/tasks/search") { _, _ in
            .envelope(.array(Catalog.tasks.map(CatalogModel.body)))
        },
        Route(.get, "ai/authors/search") { _, _ in
            .envelope(.array(Catalog.authors.map { ["name": .string($0)] }))
        },
    ]

    private static func search(_ call: Call) throws(Refusal) -> Answer {
        let page = try Page(call, sizes: 1...100, usual: 50)
        let query = call.query
        let hidesBeta = query["hide_experimental"] == "true"
        let models = Catalog.models.filter { model in
            let text = (model.name + " " + model.summary).lowercased()
            return query["search"].map { text.contains($0.lowercased()) } ?? true
                && query["task"].map { $0.lowercased() == model.task.title.lowercased() } ?? true
                && query["author"].map { $0.lowercased() == model.author } ?? true
                && !(hidesBeta && model.isBeta)
        }
        if query["format"] == "openrouter" {
            return .json(["data": .array(models.map(marketplaceEntry))])
        }
        return page.answer(models.map(\.body))
    }

    private static func marketplaceEntry(_ model: CatalogModel) -> JSONValue {
        [
            "id": .string(model.name), "name": .string(model.name),
            "description": .string(model.summary), "input_modalities": ["text"],
            "output_modalities": [model.task == .image ? "image" : "text"],
        ]
    }

    private static func schema(_ call: Call) throws(Refusal) -> Answer {
        guard let name = call.query["model"] else {
            throw Refusal(faults: [.init(message: "Required", path: ["model"])])
        }
        guard let model = Catalog.models.first(where: { $0.name == name }) else {
            throw .notFound("Model \(name)")
        }
        return .envelope(model.schema)
    }
}
