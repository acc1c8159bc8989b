import NIOCore

/// One client's connection to a SOCKS 5 proxy (RFC 1928).
struct SOCKSConversation: Sendable {
    let client: Peer
    let host: ProxyHost

    func run() async {
        var said = ByteBuffer()
        guard await greet(&said), let target = await readTarget(&said) else { return }
        await host.asked(for: "\(target.host):\(target.port)")
        guard host.refusal == nil else { return await reply(2) }
        guard let upstream = try? await host.upstream(port: target.port) else {
            return await reply(5)
        }
        await reply(0)
        await host.join(client, upstream, sent: said)
    }

    /// Whether the client agrees to go without authentication.
    private func greet(_ said: inout ByteBuffer) async -> Bool {
        guard let start = await read(2, &said), start[0] == 5,
            let methods = await read(Int(start[1]), &said)
        else { return false }
        let agrees = methods.contains(0)
        try? await client.send([5, agrees ? 0 : 0xff])
        return agrees
    }

    private func readTarget(_ said: inout ByteBuffer) async -> (host: String, port: Int)? {
        guard let start = await read(4, &said), start[1] == 1,
            let host = await readHost(form: start[3], &said),
            let port = await read(2, &said)
        else { return nil }
        return (host, Int(port[0]) << 8 | Int(port[1]))
    }

    private func readHost(form: UInt8, _ said: inout ByteBuffer) async -> String? {
        switch form {
        case 1:
            return await read(4, &said)?.map(String.init).joined(separator: ".")
        case 3:
            guard let length = await read(1, &said) else { return nil }
            return await read(Int(length[0]), &said).map { String(decoding: $0, as: UTF8.self) }
        case 4:
            let groups = await read(16, &said)?.cut(every: 2)
            let words = groups?.map { String(Int($0[0]) << 8 | Int($0[1]), radix: 16) }
            return words.map { "[\($0.joined(separator: ":"))]" }
        default:
            return nil
        }
    }

    private func reply(_ code: UInt8) async {
        try? await client.send([5, code, 0, 1, 127, 0, 0, 1, 0, 0])
    }

    /// Exactly that many bytes of what the client says; nil when it leaves before.
    private func read(_ count: Int, _ said: inout ByteBuffer) async -> [UInt8]? {
        while said.readableBytes < count {
            guard let more = await client.next() else { return nil }
            said.writeImmutableBuffer(more)
        }
        return said.readBytes(length: count)
    }
}
