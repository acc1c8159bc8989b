extension SandboxServer {
    /// Where a running sandbox listens.
    public struct Address: Sendable, Equatable {
        /// The host as configured.
        public var host: String
        /// The port, also when any free one was asked for.
        public var port: Int

        /// The base address to give a client in place of `https://api.cloudflare.com/client/v4`.
        public var baseURL: String {
            let host = host.contains(":") ? "[\(host)]" : host
            return "http://\(host):\(port)/client/v4"
        }
    }
}
