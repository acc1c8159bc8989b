import NIOCore

/// Answers the requests of HTTP/2 connections by script.
struct HTTP2Host: Sendable {
    let journal: Journal
    let answer: @Sendable (Int, ReceivedRequest) -> HTTP2Script?

    func serve(_ connection: HTTP2Connection) async {
        let number = await journal.connected()
        await withTaskCancellationHandler {
            await serveStreams(connection, number)
            await connection.channel.hangUp()
        } onCancel: {
            connection.channel.hangUp(promise: nil)
        }
    }

    private func serveStreams(_ connection: HTTP2Connection, _ number: Int) async {
        await withDiscardingTaskGroup { group in
            for await arrival in connection.arrivals {
                switch arrival {
                case .stream(let stream):
                    group.addTask { await serve(stream, of: connection, number) }
                case .failure(let description):
                    await journal.failed(description)
                }
            }
        }
    }

    private func serve(
        _ stream: HTTP2Stream,
        of connection: HTTP2Connection,
        _ number: Int
    ) async {
        let performance = HTTP2Performance(stream: stream.channel, connection: connection.channel)
        for await var request in stream.requests {
            request.connection = number
            let index = await journal.received(request)
            let script = answer(index, request)
            if script == nil { await journal.unexpected(index) }
            let surprise = HTTP2Script.http(599, body: "no script for request \(index)\n")
            await journal.ended(index, await performance.run(script ?? surprise))
        }
    }
}
