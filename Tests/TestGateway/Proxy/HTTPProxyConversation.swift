import NIOCore

/// One client's connection to an HTTP proxy.
struct HTTPProxyConversation: Sendable {
    let client: Peer
    let host: ProxyHost
    let credentials: ProxyCredentials?

    func run() async {
        var parser = RequestParser()
        await withDiscardingTaskGroup { group in
            var passage: Passage?
            while let bytes = await client.next(), let events = try? parser.parse(bytes) {
                for event in events {
                    guard case .head(let head) = event else {
                        try? await passage?.forward(event)
                        continue
                    }
                    guard await admit(head) else {
                        // After a refused `CONNECT`, requests follow and not a tunnel.
                        if head.method == "CONNECT" { parser = RequestParser() }
                        passage = nil
                        continue
                    }
                    if head.method == "CONNECT" {
                        return await tunnel(to: head.target, sent: parser.rest)
                    }
                    passage = await pass(head, after: passage, &group)
                }
            }
            group.cancelAll()
        }
    }

    /// Whether the request may pass; if not, it is answered here.
    private func admit(_ head: ReceivedRequest) async -> Bool {
        await host.asked(head)
        if let credentials, !credentials.match(head.header("proxy-authorization")) {
            await answer(407, [("Proxy-Authenticate", "Basic realm=\"test\"")])
            return false
        }
        await host.asked(for: head.target)
        if let refusal = host.refusal { await answer(refusal) }
        return host.refusal == nil
    }

    private func tunnel(to target: String, sent: ByteBuffer) async {
        guard let port = target.split(separator: ":").last.flatMap({ Int($0) }),
            let upstream = try? await host.upstream(port: port)
        else {
            return await answer(502)
        }
        try? await client.send(Array("HTTP/1.1 200 Connection established\r\n\r\n".utf8))
        await host.join(client, upstream, sent: sent)
    }

    /// Begins to forward a request, over the same connection as the one before if it can be.
    private func pass(
        _ head: ReceivedRequest,
        after earlier: Passage?,
        _ group: inout DiscardingTaskGroup
    ) async -> Passage? {
        guard let target = AbsoluteTarget(head.target) else {
            await answer(400)
            return nil
        }
        let passage: Passage
        if let earlier, earlier.port == target.port {
            passage = Passage(upstream: earlier.upstream, port: target.port, head: head)
        } else if let upstream = try? await host.upstream(port: target.port) {
            passage = Passage(upstream: upstream, port: target.port, head: head)
            group.addTask { await upstream.pour(into: client) }
        } else {
            await answer(502)
            return nil
        }
        try? await passage.begin(path: target.path)
        return passage
    }

    private func answer(_ status: Int, _ headers: [(String, String)] = []) async {
        let headers = headers + [("Content-Length", "0")]
        try? await client.send(Script.head(status, headers: headers))
    }
}
