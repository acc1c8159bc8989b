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
        let bytes = try await bytes(of: exchange)
        (try? JSON(parsing: bytes))?.secretTexts.forEach { secrets.overhear(Secret($0)) }
        exchange.body = ExchangeBody(chunks: [bytes])
        return exchange
    }

    private func bytes(of exchange: Exchange) async throws(GatewayError) -> [UInt8] {
        guard exchange.isSuccess else {
            return try await exchange.refusal(bytes: Self.largest).body
        }
        do throws(GatewayError) {
            return try await exchange.body.prefix(bytes: Self.largest)
        } catch {
            guard case .truncated(let detail) = error else { throw error }
            throw .connection(
                ConnectionFailure(
                    kind: .lost, host: "the API", detail: detail ?? "the answer was cut short"))
        }
    }
}
