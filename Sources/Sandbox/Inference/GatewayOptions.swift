import HTTPTypes

/// What a call asks of its gateway, in headers or in the `options` member of its body.
struct GatewayOptions: Sendable {
    private(set) var gatewayID: String?
    private(set) var skipsCache = false
    /// In seconds.
    private(set) var cacheTTL: Int?
    private(set) var cacheKey: String?
    private(set) var collectsLog: Bool?
    private(set) var collectsPayload = true
    private(set) var metadata: JSONValue?
    private(set) var customCost: JSONValue?
    private(set) var eventID: String?
    /// The name of the stored key to use.
    private(set) var keyAlias: String?
    private(set) var refusesUnifiedBilling = false
    private(set) var patience = Patience()
    /// Rather a refusal than a place in Workers AI's queue.
    private(set) var rejectsIfBusy = false

    /// The API keeps the first five entries of the metadata and drops the rest without a word.
    private static let mostMetadata = 5
    private static let month = 2_592_000
    private static let costs = [
        "per_token_in", "per_token_out", "per_cache_read_token", "per_cache_write_token",
        "total_cost",
    ]

    static let rules: [(name: String, rule: HeaderRule)] = [
        ("cf-aig-gateway-id", .text(atMost: 64)),
        ("cf-aig-skip-cache", .boolean),
        ("cf-skip-cache", .boolean),
        ("cf-aig-cache-ttl", .integer(60...month)),
        ("cf-cache-ttl", .integer(60...month)),
        ("cf-aig-cache-key", .text(atMost: .max)),
        ("cf-aig-collect-log", .boolean),
        ("cf-aig-collect-log-payload", .boolean),
        ("cf-aig-request-timeout", .integer(0...Int.max)),
        ("cf-aig-max-attempts", .integer(1...5)),
        ("cf-aig-retry-delay", .integer(0...5000)),
        ("cf-aig-backoff", .choice(["constant", "linear", "exponential"])),
        ("cf-aig-metadata", .flatObject),
        ("cf-aig-custom-cost", .numbers(costs)),
        ("cf-aig-event-id", .text(atMost: .max)),
        ("cf-aig-byok-alias", .text(atMost: .max)),
        ("cf-aig-no-wholesale", .boolean),
        ("cf-aig-zdr", .boolean),
        ("cf-aig-otel-trace-id", .hex(32)),
        ("cf-aig-otel-parent-span-id", .hex(16)),
        ("cf-aig-no-session-affinity", .boolean),
    ]

    init(_ fields: HTTPFields, body: JSONValue = nil) throws(Refusal) {
        for (name, rule) in Self.rules {
            guard let value = fields[name], let objection = rule.objection(to: value) else {
                continue
            }
            throw Refusal(400, 7001, "Invalid \(name) header: \(objection)")
        }
        let options = body["options"]?["gateway"]
        gatewayID = fields["cf-aig-gateway-id"] ?? options?["id"]?.text
        skipsCache =
            (fields["cf-aig-skip-cache"] ?? fields["cf-skip-cache"]).map { $0 == "true" }
            ?? options?["skipCache"]?.flag ?? false
        cacheTTL =
            (fields["cf-aig-cache-ttl"] ?? fields["cf-cache-ttl"]).flatMap { Int($0) }
            ?? options?["cacheTtl"]?.integer
        cacheKey = fields["cf-aig-cache-key"]
        collectsLog = fields["cf-aig-collect-log"].map { $0 == "true" }
        collectsPayload = fields["cf-aig-collect-log-payload"] != "false"
        metadata = fields["cf-aig-metadata"].flatMap(Self.object)
            .map { .object(Array(($0.members ?? []).prefix(Self.mostMetadata))) }
        customCost = fields["cf-aig-custom-cost"].flatMap(Self.object)
        eventID = fields["cf-aig-event-id"]
        keyAlias = fields["cf-aig-byok-alias"]
        refusesUnifiedBilling = fields["cf-aig-no-wholesale"] == "true"
        patience = Patience(fields)
        rejectsIfBusy = body["options"]?["rejectIfBusy"]?.flag ?? false
    }

    private static func object(_ text: String) -> JSONValue? {
        try? JSONParser.parse(text)
    }

    func cost(tokensIn: Int, tokensOut: Int) -> Double {
        guard let customCost else { return 0 }
        let perToken = { (name: String) in customCost[name]?.double ?? 0 }
        return customCost["total_cost"]?.double
            ?? perToken("per_token_in") * Double(tokensIn)
            + perToken("per_token_out") * Double(tokensOut)
    }
}
