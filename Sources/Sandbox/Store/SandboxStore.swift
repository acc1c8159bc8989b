/// All that the sandbox remembers, for as long as it runs.
actor SandboxStore {
    private var gateways: [String: GatewayRecord] = [:]
    private var limiters: [String: RateLimiter] = [:]
    private var cache = ResponseCache()
    private var logs = LogBook()
    private var actedOnce: Set<Scenario> = []
    private var happened: [Mishap: Set<String>] = [:]
    private var managementLimiter = RateLimiter()
    var cabinet = Cabinet()
    var routes: [String: [DynamicRoute]] = [:]
    private(set) var billing = Billing()

    // MARK: Gateways

    func gatewayRecords() -> [GatewayRecord] {
        gateways.values.sorted { $0.id < $1.id }
    }

    func gateway(_ id: String) throws(Refusal) -> GatewayRecord {
        guard let record = gateways[id] else { throw .notFound("Gateway \(id)") }
        return record
    }

    func create(_ record: GatewayRecord) throws(Refusal) {
        guard gateways[record.id] == nil else {
            throw .conflict("gateway with the id \(record.id)")
        }
        gateways[record.id] = record
    }

    func replace(
        gateway id: String, settings: JSONValue, at now: Timestamp
    ) throws(Refusal) -> GatewayRecord {
        let record = try gateway(id).replacing(settings: settings, at: now)
        gateways[id] = record
        limiters[id] = nil
        if record.forgetsCacheOnUpdate { cache.forget(gateway: id) }
        return record
    }

    func delete(gateway id: String) throws(Refusal) -> GatewayRecord {
        let record = try gateway(id)
        gateways[id] = nil
        limiters[id] = nil
        cache.forget(gateway: id)
        logs.remove(gateway: id)
        cabinet.remove(gateway: id)
        routes[id] = nil
        return record
    }

    /// The gateway that a model's call goes through; only `default` comes into being by being used.
    func gatewayInUse(_ id: String, at now: Timestamp) throws(Refusal) -> GatewayRecord {
        if let record = gateways[id] { return record }
        guard id == "default" else { throw .noGateway }
        let record = GatewayRecord.standard(at: now)
        gateways[id] = record
        return record
    }

    // MARK: Calls of any kind

    /// How many seconds a call of the management API has to wait, if it has to.
    func waitForManagement(at now: Timestamp, rule: RateLimiter.Rule) -> Int? {
        managementLimiter.admit(at: now, rule: rule)
    }

    /// Whether the mishap has not yet happened to such a call.
    func isFirst(_ mishap: Mishap, of call: String) -> Bool {
        happened[mishap, default: []].insert(call).inserted
    }

    // MARK: Calls through a gateway

    func admit(to gateway: GatewayRecord, at now: Timestamp) throws(Refusal) {
        guard let rule = gateway.rateLimit else { return }
        guard let wait = limiters[gateway.id, default: .init()].admit(at: now, rule: rule) else {
            return
        }
        throw Refusal(429, 2003, "Rate limited").retry(after: wait)
    }

    func cached(_ key: ResponseCache.Key, at now: Timestamp) -> Performance? {
        cache.performance(for: key, at: now)
    }

    func keep(_ performance: Performance, for key: ResponseCache.Key, until expiry: Timestamp) {
        cache.keep(performance, for: key, until: expiry)
    }

    /// Whether the scenario is asked for the first time.
    func isFirst(_ scenario: Scenario) -> Bool {
        actedOnce.insert(scenario).inserted
    }

    // MARK: Logs

    func record(_ entry: LogEntry) {
        let gateway = gateways[entry.gateway]
        logs.add(
            entry, limit: gateway?.logLimit ?? .max, isFinal: gateway?.stopsLogging ?? false)
    }

    /// Those of all gateways.
    func logEntries() -> [LogEntry] {
        logs.all
    }

    func logEntries(of gateway: String) throws(Refusal) -> [LogEntry] {
        logs.entries(of: try self.gateway(gateway).id)
    }

    func logEntry(_ id: String, of gateway: String) throws(Refusal) -> LogEntry {
        guard let entry = logs.entry(id, of: try self.gateway(gateway).id) else {
            throw .notFound("Log \(id)")
        }
        return entry
    }

    func amendLog(
        _ id: String, of gateway: String, with changes: JSONValue
    ) throws(Refusal) -> LogEntry {
        var entry = try logEntry(id, of: gateway)
        for member in changes.members ?? [] { entry.summary[member.name] = member.value }
        logs.replaceSummary(of: id, by: entry.summary)
        return entry
    }

    func deleteLogs(_ ids: Set<String>) {
        logs.remove(ids)
    }

    // MARK: Billing

    func buy(_ amount: Int, at now: Timestamp) -> Billing.Purchase {
        billing.buy(amount, at: now)
    }

    func set(_ topup: Billing.AutomaticTopup?) {
        billing.automaticTopup = topup
    }
}
