import HTTPTypes

extension Gateway {
    /// The Workers AI models, those that match when something is asked for. Models of other
    /// providers have no list in the account's API.
    public func models(
        search: String? = nil, task: String? = nil, author: String? = nil, limit: Int? = nil
    ) async throws(GatewayError) -> [ModelRecord] {
        let query = Self.query(search: search, task: task, author: author)
        let items = try await list("ai/models/search", query: query, pageSize: 50, limit: limit)
        return items.map(ModelRecord.init)
    }

    /// What ``models(search:task:author:limit:)`` sends first.
    public func modelsRequest(
        search: String? = nil, task: String? = nil, author: String? = nil
    ) throws(GatewayError) -> Request {
        let query = Self.query(search: search, task: task, author: author)
        return try pageRequest("ai/models/search", query: query, page: 1, size: 50)
    }

    private static func query(
        search: String?, task: String?, author: String?
    ) -> [(name: String, value: String)] {
        [("search", search), ("task", task), ("author", author)].compactMap { name, value in
            value.map { (name: name, value: $0) }
        }
    }

    /// What a model takes and gives; models of other providers may be unknown.
    public func modelSchema(_ model: String) async throws(GatewayError) -> ModelSchema {
        ModelSchema(try await Envelope(try await send(try modelSchemaRequest(model))).result)
    }

    /// What ``modelSchema(_:)`` sends.
    public func modelSchemaRequest(_ model: String) throws(GatewayError) -> Request {
        try request(.get, "ai/models/schema", query: [(name: "model", value: model)])
    }

    /// The accounts that the token sees.
    public func accounts() async throws(GatewayError) -> [AccountRecord] {
        try await list("/accounts", pageSize: 50).map(AccountRecord.init)
    }
}
