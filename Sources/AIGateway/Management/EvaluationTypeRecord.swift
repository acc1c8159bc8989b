/// What an evaluation can judge by, as the API tells it.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluation_types/
public struct EvaluationTypeRecord: ManagedRecord, Equatable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    public var type: String { json["type"]?.string ?? "" }
    public var name: String { json["name"]?.string ?? "" }
    public var summary: String { json["description"]?.string ?? "" }
    public var isMandatory: Bool? { json["mandatory"]?.bool }
    public var isEnabled: Bool? { json["enable"]?.bool }

    public var names: [String] { [type, name] }
}

extension Resource<EvaluationTypeRecord> {
    /// The same for all gateways of the account.
    public static var evaluationTypes: Resource {
        Resource("evaluation type", at: "evaluation-types", pageSize: 50)
    }
}
