import AIGateway
import ArgumentParser

extension Settings {
    /// Settles everything for a question to a model.
    static func resolve(
        _ flags: InferenceFlags, host: HostFlags? = nil, command: String, in world: World
    ) throws -> Settings {
        let source = try SettingSource.load(flags.account, command: command, in: world)
        var settings = try Settings(
            model: flags.model, gateway: flags.gateway, call: flags.call, account: flags.account,
            source: source, world: world)
        settings.showsReasoning = try source.value(flags.output.reasoning, .reasoning)
            .map { $0 == .show }
        if let host { try settings.go(by: host, flags, source) }
        return settings
    }

    /// Settles what a chat over the gateway host needs besides.
    private mutating func go(
        by host: HostFlags, _ flags: InferenceFlags, _ source: SettingSource
    ) throws {
        fallbacks = host.fallback.map(source.file.model)
        let named = flags.model.body == nil ? model ?? Self.defaultModel : model
        ownKeys = try OwnKeys(host.keys, main: named.flatMap { HostedModel($0)?.provider })
        guard host.compat || !fallbacks.isEmpty else { return }
        if flags.model.provider != nil {
            throw Failure.usage(
                "--provider is for the REST API; on the gateway host the model's name says it")
        }
        options.provider = nil
        try goByHost(environment: source.environment)
    }

    /// Settles everything for questions whose answers nobody watches.
    static func resolve(
        model: ModelFlags, gateway: GatewayFlags, call: CallFlags, account: AccountFlags,
        command: String, in world: World
    ) throws -> Settings {
        let source = try SettingSource.load(account, command: command, in: world)
        return try Settings(
            model: model, gateway: gateway, call: call, account: account, source: source,
            world: world)
    }

    private init(
        model flags: ModelFlags, gateway: GatewayFlags, call: CallFlags, account: AccountFlags,
        source: SettingSource, world: World
    ) throws {
        try self.init(account: account, call: call, source: source, world: world)
        self.gateway = try RequestOptions(gateway, source: source, world: world)
        model = try source.value(flags.model, .model).map(source.file.model)
        options = try ModelOptions(flags, source: source)
        system = try source.value(flags.system, .system)
    }

    /// Settles what any other call needs.
    static func resolve(
        account: AccountFlags, call: CallFlags, in world: World
    ) throws -> Settings {
        let source = try SettingSource.load(account, command: nil, in: world)
        return try Settings(account: account, call: call, source: source, world: world)
    }

    /// Settles what a call needs that may be a question to a model.
    ///
    /// - Parameter asksModel: whether it is one. To others, only what flags ask for is sent.
    static func resolve(
        account: AccountFlags, call: CallFlags, gateway: GatewayFlags, asksModel: Bool,
        in world: World
    ) throws -> Settings {
        let source = try SettingSource.load(account, command: nil, in: world)
        var settings = try Settings(account: account, call: call, source: source, world: world)
        let given = SettingSource(
            environment: [:], file: .empty(at: ""), profile: nil, command: nil)
        settings.gateway = try RequestOptions(
            gateway, source: asksModel ? source : given, world: world)
        return settings
    }

    /// Settles what a call of a provider's own API needs besides.
    mutating func go(to provider: Provider, _ keys: ProviderKeyFlags, in world: World) throws {
        ownKeys = try OwnKeys(keys, main: provider)
        try goByHost(environment: world.environment)
    }

    /// The gateway host may be beyond another proxy than the API.
    mutating func goByHost(environment: [String: String]) throws {
        network.proxy = try NetworkOptions.proxy(
            to: WebAddress(credentials.gatewayHost), environment: environment)
    }

    private init(
        account: AccountFlags, call: CallFlags, source: SettingSource, world: World
    ) throws {
        credentials = try Credentials(account, source: source, world: world)
        network = try NetworkOptions(
            connectTimeout: call.connectTimeout, source: source, world: world,
            to: credentials.baseURL)
        gateway = RequestOptions()
        extraFields = try call.extraFields
        options = ModelOptions()
        retries = try source.value(call.retries, .retries) ?? Self.defaultRetries
        let limit = try source.value(call.timeout, .timeout)?.duration(in: .seconds)
        timeout = limit == .zero ? nil : limit
        let silence = try source.value(call.idleTimeout, .idleTimeout)?.duration(in: .seconds)
        idleTimeout = silence == .zero ? nil : silence ?? Self.defaultIdleTimeout
    }
}

extension SettingSource {
    /// Reads the config file and picks the profile.
    static func load(
        _ account: AccountFlags, command: String?, in world: World
    ) throws -> SettingSource {
        try load(account, command: command, file: ConfigPlace.load(in: world), in: world)
    }

    /// The same with a file that was read.
    static func load(
        _ account: AccountFlags, command: String?, file: ConfigFile, in world: World
    ) throws -> SettingSource {
        let named = account.profile ?? world.variable("AIG_PROFILE")
        if let named, !file.profiles.contains(named) {
            throw Failure.configuration(
                "there is no profile '\(named)' in \(file.path)",
                advice: Nearest.name(to: named, among: file.profiles).map {
                    "did you mean '\($0)'?"
                }
                    ?? "add a table [profiles.\(named)]")
        }
        return SettingSource(
            environment: world.environment, file: file, profile: named ?? file.defaultProfile,
            command: command)
    }
}

extension RequestOptions {
    /// Each option from its flag, or from what is configured.
    init(_ flags: GatewayFlags, source: SettingSource, world: World) throws {
        self.init()
        gatewayID = try source.value(flags.gateway, .gateway)
        skipCache = try source.value(flags.skipCache, .skipCache)
        cacheTTL = try source.value(flags.cacheTTL, .cacheTTL)?.duration(in: .seconds)
        cacheKey = flags.cacheKey
        collectLog = try source.value(flags.collectLog, .collectLog)
        collectLogPayload = try source.value(flags.collectLogPayload, .collectLogPayload)
        requestTimeout = try source.value(flags.requestTimeout, .requestTimeout)?
            .duration(in: .milliseconds)
        maxAttempts = try source.value(flags.maxAttempts, .maxAttempts)
        retryDelay = try source.value(flags.retryDelay, .retryDelay)?.duration(in: .milliseconds)
        backoff = try source.value(flags.backoff, .backoff)
        metadata = try KeyValues.metadata(source.list(flags.metadata, .metadata))
        customCost = try source.value(flags.customCost, .customCost).map(KeyValues.object)
        eventID = try source.value(flags.eventID, .eventID)
        byokAlias = try source.value(flags.byokAlias, .byokAlias)
        noWholesale = try source.value(flags.noWholesale ? true : nil, .noWholesale)
        zdr = try source.value(flags.zdr, .zdr)
        otelTraceID = try source.value(flags.otelTraceID, .otelTraceID)
        otelParentSpanID = try source.value(flags.otelParentSpanID, .otelParentSpanID)
        sessionID = try source.value(flags.sessionID, .sessionID)
        turnID = try source.value(flags.turnID, .turnID)
        noSessionAffinity = try source.value(
            flags.noSessionAffinity ? true : nil, .noSessionAffinity)
        allowedModels = source.list(flags.allowedModels, .allowedModels)
        allowedProviders = source.list(flags.allowedProviders, .allowedProviders)
        sessionAffinity = try source.value(flags.sessionAffinity, .sessionAffinity)
        anthropicVersion = try source.value(flags.anthropicVersion, .anthropicVersion)
        anthropicBeta = source.list(flags.anthropicBeta, .anthropicBeta)
        paymentMethod = flags.paymentMethod
        accessClientID = flags.accessClientID
        paymentSignature = try flags.paymentSignatureEnv.map { try world.secret($0) }
        accessClientSecret = try accessClientID.map { _ in
            try world.secret("CF_ACCESS_CLIENT_SECRET")
        }
        accessToken = world.variable("CF_ACCESS_TOKEN").map(Secret.init)
        accessToken.map(world.secrets.add)
        isValidated = !flags.noValidate
    }
}

extension World {
    /// A secret that a flag says is in that variable.
    fileprivate func secret(_ variable: String) throws -> Secret {
        guard let text = self.variable(variable) else {
            throw Failure.usage("the environment variable \(variable) is not set")
        }
        let secret = Secret(text)
        secrets.add(secret)
        return secret
    }
}

extension ModelOptions {
    /// Each option from its flag, or from what is configured.
    init(_ flags: ModelFlags, source: SettingSource) throws {
        self.init()
        maxTokens = try source.value(flags.maxTokens, .maxTokens)
        temperature = try source.value(flags.temperature, .temperature)
        topP = try source.value(flags.topP, .topP)
        for number in [temperature, topP].compactMap(\.self) where !number.isFinite {
            throw Failure.usage("'\(number)' is no value for --temperature or --top-p")
        }
        stop = flags.stop
        seed = flags.seed
        provider = try source.value(flags.provider, .provider)
        effort = try source.value(flags.effort, .effort)
        schema = try flags.schema.map { try AnswerSchema(path: $0).json }
        tools = try ToolFile.tools(in: flags.tool)
        extra = try KeyValues.parameters(flags.param)
    }
}

extension CallFlags {
    /// The fields of `--header`, taken apart.
    fileprivate var extraFields: [(name: String, value: String)] {
        get throws {
            try headers.map { header in
                guard let field = Self.field(header) else {
                    throw Failure.usage("--header takes 'name: value', not '\(header)'")
                }
                return field
            }
        }
    }

    /// A header, taken apart; `nil` for what is none.
    static func field(_ header: String) -> (name: String, value: String)? {
        guard let colon = header.firstIndex(of: ":"), colon > header.startIndex else { return nil }
        let value = header[header.index(after: colon)...].drop { $0 == " " }
        return (String(header[..<colon]), String(value))
    }
}
