import AIGateway

extension KeyRecord: Listed {
    static let columns = ["KEY", "PREVIEW", "DEFAULT", "RATE LIMIT", "ID", "CHANGED"]

    var cells: [String] {
        [
            listedName, preview ?? "", isDefault == true ? "yes" : "no", rate, id, modifiedAt ?? "",
        ]
    }

    var listedName: String { "\(provider)/\(alias)" }

    private var rate: String {
        guard let rateLimit, rateLimit > 0 else { return "off" }
        return "\(rateLimit) per \(ratePeriod ?? 60)s"
    }
}
