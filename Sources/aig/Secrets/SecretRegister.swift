import AIGateway
import Synchronization

/// The secrets that must appear in nothing `aig` writes.
///
/// It is shared and locked because a token is learned in the middle of a run, from a file or a
/// command, and everything that is written from then on, by whichever route, must leave it out.
final class SecretRegister: Sendable {
    private let secrets = Mutex<[[UInt8]]>([])
    /// Secrets that an answer held: they may be the output that was asked for, but are in no remark.
    private let overheard = Mutex<Set<[UInt8]>>([])

    /// Shorter texts are not secrets; leaving them out would only garble the output.
    private static let shortest = 8

    /// Leaves `secret` out of all output from now on, in plain and in base64.
    func add(_ secret: Secret) {
        let plain = Array(secret.exposed.utf8)
        guard plain.count >= Self.shortest else { return }
        let encoded = Data(plain).base64EncodedString().prefix { $0 != "=" }
        secrets.withLock { $0 += [plain, Array(encoded.utf8)] }
    }

    /// Leaves `secret` out of everything but standard output and files.
    func overhear(_ secret: Secret) {
        let plain = Array(secret.exposed.utf8)
        guard plain.count >= Self.shortest else { return }
        overheard.withLock { _ = $0.insert(plain) }
    }

    /// A redactor for a remark, which is for standard error.
    var remarkRedactor: Redactor {
        Redactor(secrets: secrets.withLock { $0 } + overheard.withLock { Array($0) })
    }

    /// A redactor for one stream of bytes.
    var redactor: Redactor { Redactor(secrets: secrets.withLock { $0 }) }

    /// `text` without the secrets.
    func redact(_ text: String) -> String {
        var redactor = redactor
        return String(
            decoding: redactor.feed(Array(text.utf8)) + redactor.finish(), as: UTF8.self)
    }
}
