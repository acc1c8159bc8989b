extension SandboxServer {
    /// How a sandbox is set up.
    public struct Configuration: Sendable {
        /// The loopback address or name to listen on.
        public var host: String
        /// The port to listen on; 0 takes a free one.
        public var port: Int
        /// The only token that is let in.
        public var token: String
        /// The only account there is, 32 hexadecimal characters.
        public var accountID: String
        /// The pause between two streamed tokens.
        public var delay: Duration
        /// How many requests the management API answers in any minute; as many as come, if nothing.
        public var rateLimit: Int?

        /// A configuration that works as it is.
        public init(
            host: String = "127.0.0.1",
            port: Int = 0,
            token: String = "sandbox-token-0000000000000000000000000000",
            accountID: String = "5a4db0c05a4db0c05a4db0c05a4db0c0",
            delay: Duration = .zero,
            rateLimit: Int? = nil
        ) {
            self.host = host
            self.port = port
            self.token = token
            self.accountID = accountID
            self.delay = delay
            self.rateLimit = rateLimit
        }

        var isLoopback: Bool {
            let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
            let isIPv4 = numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
            return host == "localhost" || host == "::1" || (isIPv4 && numbers.first == "127")
        }
    }
}
