/// A choice among the entries of a gateway's log, as the API tells it.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/
public struct DatasetRecord: ManagedRecord, Equatable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    public var name: String { json["name"]?.string ?? "" }
    public var isEnabled: Bool? { json["enable"]?.bool }
    public var filters: [JSON] { json["filters"]?.array ?? [] }
    /// ISO 8601.
    public var modifiedAt: String? { json["modified_at"]?.string }

    /// What a change sends back: all but what the API alone decides.
    public var settings: JSONObject {
        let own = ["id", "account_id", "account_tag", "created_at", "modified_at", "gateway_id"]
        return JSONObject(
            (json.object?.members ?? []).filter { !own.contains($0.key) }
                .map { ($0.key, $0.value) })
    }
}

extension Resource<DatasetRecord> {
    public static func datasets(of gateway: String) -> Resource {
        Resource("dataset", at: "datasets", of: gateway)
    }
}
