/// A model of Workers AI as the catalog lists it.
struct CatalogModel: Sendable {
    let name: String
    let task: ModelTask
    let summary: String
    var contextWindow: Int?
    /// In US dollars per million input tokens.
    var price: Double?
    var isBeta = false

    var author: String {
        let parts = name.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    var body: JSONValue {
        [
            "id": .string(Identifier.uuid(for: name)),
            "source": 1,
            "name": .string(name),
            "description": .string(summary),
            "task": Self.body(of: task),
            "tags": [],
            "properties": .array(properties),
        ]
    }

    static func body(of task: ModelTask) -> JSONValue {
        [
            "id": .string(Identifier.uuid(for: task.title)), "name": .string(task.title),
            "description": .string("Models for the task \(task.title)."),
        ]
    }

    /// Values are texts, whatever they mean, except for the price.
    private var properties: [JSONValue] {
        var properties: [JSONValue] = []
        let add = { (id: String, value: JSONValue) in
            properties.append(["property_id": .string(id), "value": value])
        }
        if let contextWindow { add("context_window", .string(String(contextWindow))) }
        if let price {
            add(
                "price",
                [["unit": "per M input tokens", "price": .number("\(price)"), "currency": "USD"]])
        }
        if isBeta { add("beta", "true") }
        return properties
    }
}
