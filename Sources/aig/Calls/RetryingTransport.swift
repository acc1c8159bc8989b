import AIGateway

/// A transport for calls that are no question to a model: each is asked again by itself when the
/// cause of its failure is passing, so that the fortieth page of a list doesn't cost the first.
///
/// What may have been done is repeated only where repeating does no harm.
struct RetryingTransport: Transport {
    let base: any Transport
    let retrying: Retrying

    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        do {
            return try await retry(request)
        } catch {
            throw error as? GatewayError ?? .cancelled
        }
    }

    private func retry(_ request: Request) async throws -> Exchange {
        let isWorthwhile = { (error: GatewayError) in
            error.isPassing && (request.isRepeatable || error.leftNothingDone)
        }
        return try await retrying.run(isWorthwhile) { mayRetry in
            try await answer(to: request, throwsPassing: mayRetry)
        }
    }

    private func answer(
        to request: Request, throwsPassing: Bool
    ) async throws(GatewayError) -> Exchange {
        var exchange = try await base.exchange(request)
        guard !exchange.isSuccess else { return exchange }
        let (refusal, bytes) = try await exchange.refusal()
        if throwsPassing, refusal.isPassing { throw .refused(refusal) }
        exchange.body = ExchangeBody(chunks: [bytes])
        return exchange
    }
}
