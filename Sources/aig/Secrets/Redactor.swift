/// Replaces secrets in a stream of bytes by `***`, also where a secret is split between chunks.
struct Redactor: Sendable {
    private let secrets: [[UInt8]]
    /// Bytes that are likely a secret's beginning, held until more is known.
    private var held: [UInt8] = []
    /// A few bytes that were already shown but may begin a secret.
    private var shown: [UInt8] = []

    /// A shorter beginning than this is shown at once, so that ordinary text is never late.
    private static let worthHolding = 6

    init(secrets: [[UInt8]]) { self.secrets = secrets }

    /// What may be shown of the stream so far.
    mutating func feed(_ chunk: [UInt8]) -> [UInt8] {
        guard !secrets.isEmpty else { return chunk }
        if held.isEmpty, shown.isEmpty, isHarmless(chunk) { return chunk }
        let before = shown.count
        let text = replaced(shown + held + chunk, from: before)
        let overlap = overlap(of: text)
        held = overlap >= Self.worthHolding ? Array(text.suffix(overlap)) : []
        shown = overlap < Self.worthHolding ? Array(text.suffix(overlap)) : []
        return Array(text.dropFirst(before).dropLast(held.count))
    }

    /// What was held back, now that nothing follows.
    mutating func finish() -> [UInt8] {
        defer { held = [] }
        return held
    }

    private func isHarmless(_ chunk: [UInt8]) -> Bool {
        secrets.allSatisfy { Self.place(of: $0, in: chunk) == nil } && overlap(of: chunk) == 0
    }

    /// The text with each secret replaced; of one that begins before `start`, only what follows.
    private func replaced(_ text: [UInt8], from start: Int) -> [UInt8] {
        var text = text
        for secret in secrets {
            while let place = Self.place(of: secret, in: text) {
                let range = max(place, start)..<place + secret.count
                text.replaceSubrange(range, with: Array("***".utf8))
            }
        }
        return text
    }

    /// The length of the longest beginning of any secret at the text's end.
    private func overlap(of text: [UInt8]) -> Int {
        var found = 0
        for secret in secrets {
            for length in 1..<secret.count where length > found && length <= text.count {
                if text.suffix(length).elementsEqual(secret.prefix(length)) { found = length }
            }
        }
        return found
    }

    /// Where `secret` stands in the text; found by its first byte, as `memchr` is fast.
    private static func place(of secret: [UInt8], in text: [UInt8]) -> Int? {
        guard let first = secret.first, text.count >= secret.count else { return nil }
        return text.withUnsafeBytes { text in
            guard let base = text.baseAddress else { return nil }
            var start = 0
            while start <= text.count - secret.count,
                let hit = memchr(base + start, CInt(first), text.count - secret.count + 1 - start)
            {
                let place = base.distance(to: UnsafeRawPointer(hit))
                if text[place..<place + secret.count].elementsEqual(secret) { return place }
                start = place + 1
            }
            return nil
        }
    }
}
