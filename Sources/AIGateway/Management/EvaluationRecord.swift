/// A judgement of the answers in some datasets, as the API tells it.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/
public struct EvaluationRecord: ManagedRecord, Equatable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    public var name: String { json["name"]?.string ?? "" }
    public var isProcessed: Bool? { json["processed"]?.bool }
    public var totalLogs: Int? { json["total_logs"]?.integer }
    /// ISO 8601.
    public var createdAt: String? { json["created_at"]?.string }
    /// The identifiers of the datasets.
    public var datasets: Set<String> {
        Set((json["datasets"]?.array ?? []).compactMap { $0["id"]?.string })
    }
    public var results: [JSON] { json["results"]?.array ?? [] }
    /// The identifiers of what is judged.
    public var types: Set<String> {
        Set(results.compactMap { $0["evaluation_type_id"]?.string })
    }
}

extension Resource<EvaluationRecord> {
    public static func evaluations(of gateway: String) -> Resource {
        Resource("evaluation", at: "evaluations", of: gateway)
    }
}
