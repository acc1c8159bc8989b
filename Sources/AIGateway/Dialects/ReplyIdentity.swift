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

extension Optional<String> {
    /// The text, unless there is none or it is empty.
    var nonEmpty: String? { self?.nonEmpty }
}

extension String {
    /// The text, unless it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension Citation {
    /// Reads a citation of any format: an address alone, a flat object, or OpenAI's nested one.
    init(_ view: JSONView) {
        let details = view["url_citation"].isObject ? view["url_citation"] : view
        self.init(
            url: view.string ?? details["url"].string,
            title: details["title"].string ?? details["document_title"].string,
            source: view.value
        )
    }
}
