import AIGateway

extension GatewayRecord: Listed {
    static let columns = ["NAME", "CACHE", "RATE LIMIT", "LOGS", "AUTH", "CREATED"]

    var cells: [String] {
        [
            id, Self.cache(cacheTTL), Self.rate(rateLimit, in: rateInterval),
            Self.word(collectsLogs),
            Self.word(authentication), createdAt ?? "",
        ]
    }

    var listedName: String { id }

    static let knownFields = GatewaySpec.readOnly + GatewaySpec.settingNames

    private static func cache(_ seconds: Int?) -> String {
        guard let seconds, seconds > 0 else { return "off" }
        return "\(seconds)s"
    }

    private static func rate(_ limit: Int?, in interval: Int?) -> String {
        guard let limit, limit > 0, let interval, interval > 0 else { return "off" }
        return "\(limit) per \(interval)s"
    }

    private static func word(_ flag: Bool?) -> String { flag.map { $0 ? "on" : "off" } ?? "" }
}
