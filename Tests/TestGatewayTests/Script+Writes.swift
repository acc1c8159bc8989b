import TestGateway

extension Script {
    /// What is sent, as text, write for write.
    var writes: [String] {
        steps.compactMap { step in
            guard case .send(let bytes) = step else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
