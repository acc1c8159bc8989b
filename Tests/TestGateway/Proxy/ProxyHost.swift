import NIOCore

/// What the conversations of one proxy share: its rules and its record.
struct ProxyHost: Sendable {
    let kind: ProxyKind

    /// The port that stands for all targets, if any.
    let onlyPort: Int?

    /// The status with which an HTTP proxy refuses all targets, if any; SOCKS has one refusal.
    let refusal: Int?

    let record = Watched(ProxyRecord())

    func serve(_ client: Peer) async {
        await record.update { $0.connections += 1 }
        await withTaskCancellationHandler {
            switch kind {
            case .http(let credentials):
                await HTTPProxyConversation(client: client, host: self, credentials: credentials)
                    .run()
            case .socks5:
                await SOCKSConversation(client: client, host: self).run()
            }
            await client.close()
        } onCancel: {
            client.channel.close(promise: nil)
        }
    }

    func asked(for target: String) async {
        await record.update { $0.targets.append(target) }
    }

    func asked(_ request: ReceivedRequest) async {
        await record.update { $0.requests.append(request) }
    }

    /// Connects to where a target's port leads, always on this machine.
    func upstream(port: Int) async throws -> Peer {
        try await Peer.connecting(to: onlyPort ?? port)
    }

    /// Lets both sides speak until one leaves; `sent` is what the client already said.
    func join(_ client: Peer, _ upstream: Peer, sent: ByteBuffer) async {
        async let back: Void = upstream.pour(into: client)
        try? await upstream.send(sent)
        await client.pour(into: upstream)
        await back
    }
}
