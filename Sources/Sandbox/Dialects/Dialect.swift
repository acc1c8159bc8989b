/// One of the languages in which models are spoken to over HTTP.
protocol Dialect: Sendable {
    func question(for model: ModelName, body: JSONValue) throws(Refusal) -> Question

    func whole(_ reply: Reply) -> JSONValue

    func script(_ reply: Reply) -> Script

    /// The event by which a stream that began well ends badly.
    func failure(_ refusal: Refusal, after eventsSoFar: Int) -> String
}
