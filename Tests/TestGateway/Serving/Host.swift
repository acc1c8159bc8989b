import NIOCore

/// Answers the requests of HTTP/1 connections by script.
struct Host: Sendable {
    let reception: Reception
    let journal: Journal
    let answer: @Sendable (Int, ReceivedRequest) -> Script?

    func serve(_ connection: Connection) async {
        let number = await journal.connected()
        await withTaskCancellationHandler {
            switch reception {
            case .requests, .heads: await converse(connection, number)
            case .closes: await connection.channel.hangUp()
            case .resets: await connection.channel.reset()
            case .stalls: await connection.channel.closed()
            }
            await connection.channel.hangUp()
        } onCancel: {
            connection.channel.hangUp(promise: nil)
        }
    }

    private func converse(_ connection: Connection, _ number: Int) async {
        for await arrival in connection.arrivals {
            guard await meet(arrival, connection, number) else { return }
        }
    }

    /// Whether the conversation goes on.
    private func meet(
        _ arrival: Arrival,
        _ connection: Connection,
        _ number: Int
    ) async -> Bool {
        let performance = Performance(channel: connection.channel)
        switch arrival {
        case .request(var request):
            request.connection = number
            return await answer(request, performance)
        case .failure(let description):
            await journal.failed(description)
            _ = await performance.run(.http(400, body: description))
            return false
        }
    }

    private func answer(_ request: ReceivedRequest, _ performance: Performance) async -> Bool {
        let index = await journal.received(request)
        let script = answer(index, request)
        if script == nil { await journal.unexpected(index) }
        let surprise = Script.http(599, body: "TestGateway has no script for request \(index)\n")
        let outcome = await performance.run(script ?? surprise)
        await journal.ended(index, outcome)
        guard outcome == .finished else { return false }
        if request.keepsConnection { return true }
        try? await performance.channel.close()
        return false
    }
}
