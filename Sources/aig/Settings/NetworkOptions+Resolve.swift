import AIGateway

extension NetworkOptions {
    /// Time-outs, proxy and trust, for calls to `address`.
    init(
        connectTimeout flag: DurationArgument?, source: SettingSource, world: World,
        to address: String
    ) throws {
        self.init()
        if let limit = try source.value(flag, .connectTimeout) {
            connectTimeout = limit.duration(in: .seconds).unlessZero
        }
        proxy = try Self.proxy(to: WebAddress(address), environment: world.environment)
        trustedFile = world.variable("SSL_CERT_FILE")
        if let file = trustedFile, access(file, R_OK) != 0 {
            throw Failure.configuration(
                "SSL_CERT_FILE: cannot read '\(file)'", advice: "correct it or unset it")
        }
        // OpenSSL takes a list of folders, and leaves out those that aren't there.
        trustedFolder = world.variable("SSL_CERT_DIR")?.split(separator: ":").map(String.init)
            .first { access($0, R_OK) == 0 }
    }

    /// The proxy for that address, by curl's rules: `https_proxy` before `all_proxy`, small letters
    /// before capitals, and none to the hosts of `no_proxy` or to this machine.
    static func proxy(
        to address: WebAddress, environment: [String: String]
    ) throws -> ProxyAddress? {
        let variable = { (name: String) -> String? in
            [name, name.uppercased()].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        guard !address.isLoopback, !isExempt(address, from: variable("no_proxy") ?? ""),
            let text = variable("\(address.scheme)_proxy") ?? variable("all_proxy")
        else { return nil }
        guard let proxy = ProxyAddress(text) else {
            throw Failure.configuration(
                "the proxy's address can't be used",
                advice: "http://host:port and socks5://host:port are spoken")
        }
        return proxy
    }

    /// Entries are hosts, domains with or without a leading dot, `*`, and may name a port.
    private static func isExempt(_ address: WebAddress, from list: String) -> Bool {
        list.split(whereSeparator: { $0 == "," || $0 == " " }).contains { entry in
            if entry == "*" { return true }
            let parts = entry.lowercased().split(separator: ":", maxSplits: 1)
            guard let name = parts.first?.drop(while: { $0 == "." }), !name.isEmpty else {
                return false
            }
            if parts.count == 2, parts[1] != "\(address.port)" { return false }
            return address.host == name || address.host.hasSuffix("." + name)
        }
    }
}

extension Duration {
    /// Zero is no limit, as with curl: a year here.
    fileprivate var unlessZero: Duration { self == .zero ? .seconds(31_536_000) : self }
}
