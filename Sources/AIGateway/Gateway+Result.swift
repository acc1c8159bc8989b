import HTTPTypes

extension Gateway {
    /// Fetches what an answer points to, with neither the account's token nor any field of the
    /// gateway's: the address is on another host.
    ///
    /// Only `https` is spoken, but on this machine, and where the API itself is not on this machine,
    /// neither the address nor a redirect may lead into a private network.
    ///
    /// - Throws: ``GatewayError/malformed(_:)`` when there is nothing to be had at the address.
    public func result(at address: String) async throws(GatewayError) -> Exchange {
        let exchange = try await exchange(try resultRequest(address))
        guard !exchange.isSuccess else { return exchange }
        let host = try WebAddress(address).host
        let refusal = try await exchange.refusal().refusal
        guard !refusal.isPassing else {
            let detail = "HTTP \(exchange.status) where the result should be"
            throw .connection(ConnectionFailure(kind: .lost, host: host, detail: detail))
        }
        throw .malformed("\(host)/… answered \(exchange.status) where the result should be")
    }

    private func resultRequest(_ address: String) throws(GatewayError) -> Request {
        let place: WebAddress
        let isLocal: Bool
        do throws(GatewayError) {
            place = try WebAddress(address)
            try place.checkIsSafe()
            isLocal = try WebAddress(account.baseURL).isLoopback
        } catch {
            throw .malformed("the address of the result is no https address")
        }
        guard isLocal || place.isPublic else {
            throw .malformed("the address of the result leads into a private network")
        }
        var request = Request(method: .get, url: place.text)
        request.isForResult = true
        request.staysPublic = !isLocal
        return request
    }
}
