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
        let what = "the result"
        let (place, isLocal): (WebAddress, Bool)
        do throws(GatewayError) {
            (place, isLocal) = (try safe(address), try WebAddress(account.baseURL).isLoopback)
        } catch {
            throw .malformed("the address of \(what) is no https address")
        }
        guard isLocal || place.isPublic else {
            throw .malformed("the address of \(what) leads into a private network")
        }
        return try await fetch(what, at: place, staysPublic: !isLocal)
    }

    /// Fetches a file that the caller names, with neither token nor fields.
    ///
    /// - Throws: ``GatewayError/invalidOption(_:)`` for an address that isn't `https`, but on this
    ///   machine, ``GatewayError/malformed(_:)`` when there is nothing to be had at it.
    public func file(at address: String) async throws(GatewayError) -> Exchange {
        let place: WebAddress
        do throws(GatewayError) {
            place = try safe(address)
        } catch {
            throw .invalidOption(
                InvalidOption(name: "attach", value: address, allowed: "an https address"))
        }
        return try await fetch("the file", at: place, staysPublic: place.isPublic)
    }

    private func safe(_ address: String) throws(GatewayError) -> WebAddress {
        let place = try WebAddress(address)
        try place.checkIsSafe()
        return place
    }

    private func fetch(
        _ what: String, at place: WebAddress, staysPublic: Bool
    ) async throws(GatewayError) -> Exchange {
        var request = Request(method: .get, url: place.text)
        request.isForResult = true
        request.staysPublic = staysPublic
        let exchange = try await exchange(request)
        guard !exchange.isSuccess else { return exchange }
        let refusal = try await exchange.refusal().refusal
        guard !refusal.isPassing else {
            let detail = "HTTP \(exchange.status) where \(what) should be"
            throw .connection(ConnectionFailure(kind: .lost, host: place.host, detail: detail))
        }
        throw .malformed("\(place.host)/… answered \(exchange.status) where \(what) should be")
    }
}
