import AIGateway
import ArgumentParser

/// Every setting of a gateway as a flag: the field's name with dashes.
///
/// Source: https://developers.cloudflare.com/workers-ai/ and https://developers.cloudflare.com/ai-gateway/. What is not given is not chosen.
struct GatewaySettingFlags: ParsableArguments {
    @Flag(inversion: .prefixedNo, help: "Drop cached answers when the gateway changes.")
    var cacheInvalidateOnUpdate: Bool?

    @Option(
        name: .customLong("cache-ttl"),
        help: .init("How long answers are cached; 0 is off.", valueName: "duration"))
    var cacheTTL: SettingSpan?

    @Flag(inversion: .prefixedNo, help: "Log requests.")
    var collectLogs: Bool?

    @Option(help: .init("The window of the rate limit; 0 is off.", valueName: "duration"))
    var rateLimitingInterval: SettingSpan?

    @Option(help: .init("How many requests a window takes; 0 is off.", valueName: "n"))
    var rateLimitingLimit: Int?

    @Option(help: .init("How the window moves: fixed or sliding.", valueName: "technique"))
    var rateLimitingTechnique: String?

    @Flag(inversion: .prefixedNo, help: "Ask for a token on the gateway's own address.")
    var authentication: Bool?

    @Option(help: .init("How many log entries are kept: 10000 to 10000000.", valueName: "n"))
    var logManagement: Int?

    @Option(
        help: .init("When the log is full: STOP_INSERTING or DELETE_OLDEST.", valueName: "strategy")
    )
    var logManagementStrategy: String?

    @Flag(inversion: .prefixedNo, help: "Let Cloudflare classify what is logged.")
    var logClassification: Bool?

    @Flag(inversion: .prefixedNo, help: "Push logs.")
    var logpush: Bool?

    @Option(
        help: .init(
            "The key that pushed logs are encrypted with; @FILE reads a file.", valueName: "key"))
    var logpushPublicKey: String?

    @Option(help: .init("How often a provider is asked: 1 to 5.", valueName: "n"))
    var retryMaxAttempts: Int?

    @Option(
        help: .init(
            "The pause before it is asked again: up to 60 s; a bare number is in ms.",
            valueName: "duration"))
    var retryDelay: SettingSpan?

    @Option(
        help: .init("How the pause grows: constant, linear or exponential.", valueName: "method"))
    var retryBackoff: String?

    @Option(help: .init("The Secrets Store that holds provider keys.", valueName: "id"))
    var storeID: String?

    @Option(
        name: .customLong("workers-ai-billing-mode"),
        help: .init("How Workers AI is billed: postpaid or unified.", valueName: "mode"))
    var workersAIBillingMode: String?

    @Flag(inversion: .prefixedNo, help: "Zero data retention for Unified Billing.")
    var zdr: Bool?

    @Flag(inversion: .prefixedNo, help: "Refuse requests without a provider key of your own.")
    var byokOnly: Bool?

    @Option(help: .init("Data loss prevention, as JSON or @FILE.", valueName: "json"))
    var dlp: String?

    @Option(help: .init("Guardrails for prompt and answer, as JSON or @FILE.", valueName: "json"))
    var guardrails: String?

    @Option(help: .init("OpenTelemetry exporters, as a JSON array or @FILE.", valueName: "json"))
    var otel: String?

    @Option(help: .init("Spend limits, as JSON or @FILE.", valueName: "json"))
    var spendLimits: String?

    @Option(help: .init("Stripe metering, as JSON or @FILE.", valueName: "json"))
    var stripe: String?

    @Option(
        name: .customLong("setting"),
        help: .init(
            "A setting that has no flag yet; the value is JSON or text.", valueName: "key=value"))
    var other: [String] = []

    @Flag(help: "Send values beyond the documented limits.")
    var noValidate = false

    /// The chosen settings by the API's names. Secrets among them are left out of all output.
    func settings(in world: World) throws -> JSONObject {
        let members: [(String, JSON?)] = [
            ("cache_invalidate_on_update", cacheInvalidateOnUpdate.map(JSON.bool)),
            ("cache_ttl", try cacheTTL.map(Self.seconds)),
            ("collect_logs", collectLogs.map(JSON.bool)),
            ("rate_limiting_interval", try rateLimitingInterval.map(Self.seconds)),
            ("rate_limiting_limit", rateLimitingLimit.map { .integer($0) }),
            ("rate_limiting_technique", rateLimitingTechnique.map(JSON.string)),
            ("authentication", authentication.map(JSON.bool)),
            ("log_management", logManagement.map { .integer($0) }),
            ("log_management_strategy", logManagementStrategy.map(JSON.string)),
            ("log_classification", logClassification.map(JSON.bool)),
            ("logpush", logpush.map(JSON.bool)),
            (
                "logpush_public_key",
                try logpushPublicKey.map { .string(try InputFile.textOrFile($0)) }
            ),
            ("retry_max_attempts", retryMaxAttempts.map { .integer($0) }),
            ("retry_delay", retryDelay.map { .integer($0.milliseconds(in: .milliseconds)) }),
            ("retry_backoff", retryBackoff.map(JSON.string)),
            ("store_id", storeID.map(JSON.string)),
            ("workers_ai_billing_mode", workersAIBillingMode.map(JSON.string)),
            ("zdr", zdr.map(JSON.bool)),
            ("byok_only", byokOnly.map(JSON.bool)),
            ("dlp", try dlp.map { try Self.json($0, of: "--dlp") }),
            ("guardrails", try guardrails.map { try Self.json($0, of: "--guardrails") }),
            ("otel", try otel.map { try Self.json($0, of: "--otel") }),
            ("spend_limits", try spendLimits.map { try Self.json($0, of: "--spend-limits") }),
            ("stripe", try stripe.map { try Self.json($0, of: "--stripe") }),
        ]
        var settings = JSONObject(members.compactMap { name, value in value.map { (name, $0) } })
        for (name, value) in try KeyValues.settings(other).members { settings[name] = value }
        if !noValidate { try GatewaySpec.check(settings) }
        JSON.object(settings).secretTexts.forEach { world.secrets.add(Secret($0)) }
        return settings
    }

    /// The API counts these in whole seconds; less than one would be none.
    private static func seconds(_ span: SettingSpan) throws -> JSON {
        let milliseconds = span.milliseconds(in: .seconds)
        guard milliseconds % 1000 == 0 else {
            throw Failure.usage("'\(milliseconds) ms' is not in whole seconds")
        }
        return .integer(milliseconds / 1000)
    }

    private static func json(_ argument: String, of flag: String) throws -> JSON {
        let text = try InputFile.textOrFile(argument)
        do {
            return try JSON(parsing: text)
        } catch {
            throw Failure.usage("\(flag) takes JSON or @FILE: \(error)")
        }
    }
}
