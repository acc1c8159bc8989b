/// A server on loopback that writes one event at a time, on the beat, and notes when.
struct Metronome: Sendable {
    let port: Int
    private let listener: CInt

    init() throws(BenchmarkError) {
        listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isListening = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, size) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard isListening else { throw BenchmarkError("no port to listen on") }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    func stop() { close(listener) }

    /// Answers one request: a stream of `events`, one each time `beat` has passed, and `ending`.
    ///
    /// - Returns: when the writing of each event began.
    func play(
        _ events: [[UInt8]], ending: [UInt8], every beat: Duration
    ) throws(BenchmarkError) -> [ContinuousClock.Instant] {
        let client = try accept()
        defer { close(client) }
        try readRequest(client)
        let head = """
            HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\
            Connection: close\r\n\r\n
            """
        send(Array(head.utf8), to: client)
        var instants: [ContinuousClock.Instant] = []
        for event in events.map(Self.framed) {
            usleep(UInt32(beat / .microseconds(1)))
            instants.append(.now)
            send(event, to: client)
        }
        send(Self.framed(ending) + Self.framed([]), to: client)
        return instants
    }

    private func accept() throws(BenchmarkError) -> CInt {
        var wait = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, 10_000) == 1 else { throw BenchmarkError("nobody asked in time") }
        let client = Glibc.accept(listener, nil, nil)
        guard client >= 0 else { throw BenchmarkError("no connection") }
        var yes: CInt = 1
        setsockopt(client, CInt(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<CInt>.size))
        return client
    }

    /// Reads a request whose body, if any, is one JSON object.
    private func readRequest(_ client: CInt) throws(BenchmarkError) {
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while !Self.isComplete(request) {
            let count = recv(client, &buffer, buffer.count, 0)
            guard count > 0 else { throw BenchmarkError("the request broke off") }
            request += buffer[..<count]
        }
    }

    private static func isComplete(_ request: [UInt8]) -> Bool {
        request.starts(with: "GET ".utf8)
            ? request.suffix(4).elementsEqual("\r\n\r\n".utf8) : request.last == UInt8(ascii: "}")
    }

    private func send(_ bytes: [UInt8], to client: CInt) {
        // What a client that left does not get is missed by whoever reads its output.
        _ = Glibc.send(client, bytes, bytes.count, CInt(MSG_NOSIGNAL))
    }

    private static func framed(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
    }
}
