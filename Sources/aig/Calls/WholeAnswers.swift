import AIGateway

/// A transport for calls that are no question to a model: it reads each answer whole before anybody
/// sees it. An answer that is cut is then as good as lost, and the secrets in it are known before
/// any of it is shown.
struct WholeAnswers: Transport {
    /// The largest answer that is read: 64 MiB.
    private static let largest = 64 << 20

    let base: any Transport
    let secrets: SecretRegister

    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        var exchange = try await base.exchange(request)
        let bytes = try await exchange.body.whole(bytes: Self.largest)
        (try? JSON(parsing: bytes))?.secretTexts.forEach { secrets.overhear(Secret($0)) }
        exchange.body = ExchangeBody(chunks: [bytes])
        return exchange
    }
}
