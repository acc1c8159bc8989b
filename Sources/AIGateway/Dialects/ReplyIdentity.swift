/// Announces an answer's identifier and model when they first come or change.
struct ReplyIdentity: Sendable {
    private var id: String?
    private var model: String?

    mutating func note(_ source: JSONView, into events: inout [ReplyEvent]) {
        // Looked at in every chunk: compared as they stand, so that repeating costs little.
        if source["id"].isPlain(id), source["model"].isPlain(model) { return }
        let id = source["id"].string.nonEmpty ?? id
        let model = source["model"].string.nonEmpty ?? model
        guard id != self.id || model != self.model else { return }
        self.id = id
        self.model = model
        events.append(.started(id: id, model: model))
    }
}
