import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

extension GatewayError {
    /// Wraps what the network libraries throw.
    ///
    /// - Parameters:
    ///   - proxy: what was connected to in the host's place.
    ///   - isMidway: whether an answer had begun. What breaks it then cuts it short, unless time
    ///     ran out.
    init(
        _ error: any Error, host: String, proxy: ProxyAddress? = nil, isMidway: Bool = false
    ) {
        if error is CancellationError || (error as? HTTPClientError) == .cancelled {
            self = .cancelled
            return
        }
        if let failure = error as? ContentFailure {
            self = .unreadable(failure)
            return
        }
        let (kind, detail) = Self.describe(error)
        if isMidway, ![.idleTimeout, .deadline].contains(kind) {
            self = .truncated(detail)
        } else if let proxy, (error as? NIOConnectionError)?.host == proxy.host {
            let reason = "the proxy \(proxy.host):\(proxy.port): \(detail)"
            self = .connection(ConnectionFailure(kind: .proxy, host: host, detail: reason))
        } else {
            self = .connection(ConnectionFailure(kind: kind, host: host, detail: detail))
        }
    }

    private static func describe(_ error: any Error) -> (ConnectionFailure.Kind, String) {
        switch error {
        case let error as HTTPClientError: describe(error)
        case let error as NIOConnectionError: describe(error)
        case NIOSSLError.uncleanShutdown: (.lost, "the server closed the connection")
        case NIOSSLError.noSuchFilesystemObject, NIOSSLError.failedToLoadCertificate,
            is BoringSSLError:
            (.tls, "the trusted certificates can't be read")
        case let error as NIOSSLError: (.tls, describe(error))
        case is NIOSSLExtraError: (.tls, "the certificate is for another name")
        case let error as IOError: (kind(of: error), reason(of: error))
        case HTTPParserError.invalidEOFState: (.lost, "the server closed the connection")
        case is HTTPParserError: (.protocolViolation, "the answer is not HTTP")
        case is NIOHTTPDecompression.DecompressionError,
            is NIOHTTPDecompression.ExtraDecompressionError:
            (.protocolViolation, "its compression is broken")
        case is ChannelError: (.lost, "the connection broke")
        default: (.lost, "\(error)")
        }
    }

    private static func describe(_ error: HTTPClientError) -> (ConnectionFailure.Kind, String) {
        switch error {
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
            (.connectTimeout, "no connection in time")
        case .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
            (.proxy, "the proxy did not answer in time")
        case .readTimeout: (.idleTimeout, "no byte in time")
        case .deadlineExceeded: (.deadline, "the time for the whole call is over")
        case .invalidProxyResponse: (.proxy, "the proxy refused the connection")
        case .proxyAuthenticationRequired: (.proxy, "the proxy wants a user and a password")
        case .remoteConnectionClosed, .uncleanShutdown:
            (.lost, "the server closed the connection")
        default: (.protocolViolation, error.description)
        }
    }

    private static func describe(_ error: NIOConnectionError) -> (ConnectionFailure.Kind, String) {
        guard let failure = error.connectionErrors.first?.error else {
            return (.nameNotFound, "its name has no address")
        }
        if let failure = failure as? IOError { return (kind(of: failure), reason(of: failure)) }
        if case .connectTimeout = failure as? ChannelError {
            return (.connectTimeout, "no connection in time")
        }
        return describe(failure)
    }

    private static func describe(_ error: NIOSSLError) -> String {
        guard case .handshakeFailed(.sslError(let stack)) = error else {
            return "the secure connection failed: \(error)"
        }
        let text = "\(stack)"
        return text.contains("CERTIFICATE_VERIFY_FAILED")
            ? "its certificate is not trusted" : "the secure connection failed: \(text)"
    }

    private static func kind(of error: IOError) -> ConnectionFailure.Kind {
        switch error.errnoCode {
        case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL, ENETDOWN: .refused
        case ETIMEDOUT: .connectTimeout
        default: .lost
        }
    }

    private static func reason(of error: IOError) -> String {
        switch error.errnoCode {
        case ECONNREFUSED: "nobody listens there"
        case EHOSTUNREACH, ENETUNREACH, ENETDOWN: "no route leads there"
        case ECONNRESET, EPIPE: "the server reset the connection"
        default: error.description
        }
    }
}
