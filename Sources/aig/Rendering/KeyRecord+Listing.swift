import AIGateway

extension KeyRecord: Listed {
    static let columns = ["KEY", "PREVIEW", "DEFAULT", "RATE LIMIT", "ID", "CHANGED"]

    var cells: [String] {
        [
            listedName, preview ?? "", isDefault == true ? "yes" : "no", rate, id, modifiedAt ?? "",
        ]
    }

    var listedName: String { "\(provider)/\(alias)" }

    static let knownFields = [
        "id", "alias", "default_config", "gateway_id", "modified_at", "provider_slug", "secret_id",
        "secret_preview", "rate_limit", "rate_limit_period",
    ]

    private var rate: String {
        guard let rateLimit, rateLimit > 0 else { return "off" }
        return "\(rateLimit) per \(ratePeriod ?? 60)s"
    }
}
