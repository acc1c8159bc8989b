import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

/// Speaks HTTP/2 and HTTP/1.1 over the network.
///
/// Shut it down before dropping it.
public struct NetworkTransport: Transport {
    private let client: HTTPClient
    private let proxy: ProxyAddress?

    /// - Throws: ``GatewayError/connection(_:)`` when the CA files can't be used.
    public init(
        _ options: NetworkOptions, on thread: NetworkThread = NetworkThread()
    ) throws(GatewayError) {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(
                connect: TimeAmount(options.connectTimeout),
                read: options.idleTimeout.map { TimeAmount($0) }
            ),
            proxy: options.proxy.map(HTTPClient.Configuration.Proxy.init),
            decompression: .enabled(limit: .none)
        )
        configuration.tlsConfiguration = try Self.tls(options)
        // One request, one connection: an eager second try would only hide why the first failed.
        configuration.connectionPool.retryConnectionEstablishment = false
        if !options.sharesConnections {
            // How many requests are under way is the caller's to say; one that waited for a
            // connection would time out as if there were none.
            configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = .max
            configuration.httpVersion = .http1Only
        }
        proxy = options.proxy
        client = HTTPClient(
            eventLoopGroupProvider: .shared(thread.group),
            configuration: configuration
        )
    }

    /// Closes all connections.
    public func shutdown() async {
        try? await client.shutdown()
    }

    public func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        var request = request
        for _ in 0...Redirect.most {
            let answer = try await send(request)
            guard let next = try Redirect.request(after: request, answer: answer) else {
                return answer
            }
            request = next
        }
        throw .connection(
            ConnectionFailure(
                kind: .redirect, host: try WebAddress(request.url).host,
                detail: "more than \(Redirect.most) redirects"))
    }

    private func send(_ request: Request) async throws(GatewayError) -> Exchange {
        let address = try WebAddress(request.url)
        try address.checkIsSafe()
        do {
            let response = try await client.execute(
                HTTPClientRequest(request), deadline: .distantFuture)
            return Exchange(response, from: address.host)
        } catch {
            throw GatewayError(error, host: address.host, proxy: proxy)
        }
    }

    private static func tls(_ options: NetworkOptions) throws(GatewayError) -> TLSConfiguration {
        var tls = TLSConfiguration.makeClientConfiguration()
        switch (options.trustedFolder, options.trustedFile) {
        case (let folder?, let file?):
            tls.trustRoots = .file(folder)
            tls.additionalTrustRoots = [.file(file)]
        case (let path?, nil), (nil, let path?):
            tls.trustRoots = .file(path)
        case (nil, nil):
            break
        }
        return tls
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        self = .milliseconds(max(1, duration.milliseconds))
    }
}

extension HTTPClient.Configuration.Proxy {
    fileprivate init(_ address: ProxyAddress) {
        switch (address.kind, address.user) {
        case (.socks5, _):
            self = .socksServer(host: address.host, port: address.port)
        case (.http, let user?):
            let authorization = HTTPClient.Authorization.basic(
                username: user, password: address.password ?? "")
            self = .server(
                host: address.host, port: address.port, authorization: authorization)
        case (.http, nil):
            self = .server(host: address.host, port: address.port)
        }
    }
}

extension HTTPClientRequest {
    fileprivate init(_ request: Request) {
        self.init(url: request.url)
        method = HTTPMethod(rawValue: request.method.rawValue)
        for field in request.fields { headers.add(name: field.name.rawName, value: field.value) }
        if request.fields[.acceptEncoding] == nil {
            headers.add(name: "accept-encoding", value: "gzip, deflate")
        }
        guard let bytes = request.body else { return }
        guard !request.contents.isEmpty else {
            body = .bytes(ByteBuffer(bytes: bytes))
            return
        }
        let chunks = BodyChunks(bytes, contents: request.contents)
        body = .stream(chunks, length: .known(Int64(chunks.count)))
    }
}

extension Exchange {
    fileprivate init(_ response: HTTPClientResponse, from host: String) {
        var fields = HTTPFields()
        for (name, value) in response.headers {
            guard let name = HTTPField.Name(name) else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        let body = response.body
        self.init(
            status: Int(response.status.code),
            fields: fields,
            body: ExchangeBody { NetworkChunks(chunks: body.makeAsyncIterator(), host: host) },
            version: response.version.description
        )
    }
}

private struct NetworkChunks: ExchangeBodySource {
    var chunks: HTTPClientResponse.Body.AsyncIterator
    let host: String

    mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(GatewayError) -> [UInt8]? {
        // The library's iterator runs wherever it likes. It is lent for this one call, and only
        // this struct has it, so nothing else can touch it meanwhile.
        nonisolated(unsafe) var lent = chunks
        defer { chunks = lent }
        do {
            return try await lent.next().map { Array($0.readableBytesView) }
        } catch {
            throw GatewayError(error, host: host, isMidway: true)
        }
    }
}
