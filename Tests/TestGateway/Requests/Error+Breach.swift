import NIOCore
import NIOSSL

extension Error {
    /// Whether the peer broke its protocol, rather than just left.
    var isBreach: Bool {
        if let error = self as? NIOSSLError, case .uncleanShutdown = error { return false }
        return !(self is IOError) && !(self is ChannelError)
    }
}
