import AIGateway
import Terminal

/// What is known so far, each check's findings for those after it.
struct Patient {
    let world: World
    let account: AccountFlags
    /// The gateway that a flag names.
    let namedGateway: String?
    let connectTimeout: DurationArgument?
    let verbose: Int

    var source: SettingSource
    var credentials: Credentials?
    var token: Secret?
    var accountID: String?
    /// Whether the gateway is there; `nil` while that is not known.
    var hasGateway: Bool?
    /// Why nothing can be asked of the API, if so.
    var obstacle: String?
    /// What came of the first request.
    var greeting: Result<ProbeAnswer, GatewayError>?
    private var transport: (any Transport)?

    init(
        account: AccountFlags, gateway: String?, connectTimeout: DurationArgument?, verbose: Int,
        world: World
    ) {
        self.world = world
        self.account = account
        self.namedGateway = gateway
        self.connectTimeout = connectTimeout
        self.verbose = verbose
        source = SettingSource(
            environment: world.environment, file: .empty(at: ""), profile: account.profile,
            command: nil)
    }

    /// The gateway to go through, and whether somebody named it.
    var gateway: (id: String, isNamed: Bool) {
        let named = namedGateway ?? source.find(.gateway)?.text
        return (named ?? "default", named.map { $0 != "default" } ?? false)
    }

    /// The longest silence of the server that a probe waits for.
    private static let patience = Duration.seconds(30)

    /// Makes the first request, once: whatever is answered, the API was reached. With a token, it is
    /// whether that is valid.
    mutating func greet() async throws -> Result<ProbeAnswer, GatewayError> {
        if let greeting { return greeting }
        guard let credentials else { throw CancellationError() }
        let before = obstacle
        obstacle = "no connection can be made as it is configured"
        var options = try NetworkOptions(
            connectTimeout: connectTimeout, source: source, world: world, to: credentials.baseURL)
        options.idleTimeout = Self.patience
        obstacle = before
        let result: Result<ProbeAnswer, GatewayError>
        do throws(GatewayError) {
            transport = try wire(options)
            result = .success(try await probe("/user/tokens/verify"))
        } catch {
            if error == .cancelled { throw error }
            result = .failure(error)
            obstacle = "no connection"
        }
        greeting = result
        return result
    }

    private func wire(_ options: NetworkOptions) throws(GatewayError) -> any Transport {
        let network: any Transport
        do {
            network = try world.transport(options)
        } catch {
            throw error as? GatewayError ?? .malformed("\(error)")
        }
        guard verbose > 0 else { return network }
        return TracingTransport(network, showsBodies: verbose > 1) { [world] line in
            world.console.remark(line)
        }
    }

    /// The client, once there is a connection.
    var client: Gateway? {
        guard let transport, let credentials else { return nil }
        return Gateway(
            account: Account(
                id: accountID ?? "", token: token ?? Secret(""), baseURL: credentials.baseURL,
                gatewayHost: credentials.gatewayHost),
            transport: transport)
    }

    /// Asks for what is at a path.
    func probe(
        _ path: String, query: [(name: String, value: String)] = []
    ) async throws(GatewayError) -> ProbeAnswer {
        guard let client else { throw .cancelled }
        return try await client.probe(try client.raw("GET", path, query: query, body: nil))
    }
}
