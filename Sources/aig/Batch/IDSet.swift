/// A set of identifiers that stays small: a bit for each of a run of numbers, 16 bytes (and a set's
/// overhead) for any other, however long.
///
/// Two texts are taken for one when 128 bits of their hashes agree, which among a thousand million
/// of them happens once in 10²⁰ runs.
struct IDSet {
    private struct Digest: Hashable {
        let one: Int
        let other: Int

        init(_ text: String) {
            one = Self.hash(text, seed: 1)
            other = Self.hash(text, seed: 2)
        }

        private static func hash(_ text: String, seed: UInt8) -> Int {
            var hasher = Hasher()
            hasher.combine(seed)
            hasher.combine(text)
            return hasher.finalize()
        }
    }

    private var numbers: [UInt64: UInt64] = [:]
    private var texts: Set<Digest> = []
    private(set) var count = 0

    /// - Returns: whether it was not there before.
    @discardableResult
    mutating func insert(_ id: String) -> Bool {
        let isNew = insertNew(id)
        if isNew { count += 1 }
        return isNew
    }

    /// - Returns: whether it was there.
    @discardableResult
    mutating func remove(_ id: String) -> Bool {
        guard contains(id) else { return false }
        count -= 1
        guard let number = Self.number(id) else { return texts.remove(Digest(id)) != nil }
        let rest = numbers[number / 64, default: 0] & ~(1 << (number % 64))
        numbers[number / 64] = rest == 0 ? nil : rest
        return true
    }

    func contains(_ id: String) -> Bool {
        guard count > 0 else { return false }
        guard let number = Self.number(id) else { return texts.contains(Digest(id)) }
        return numbers[number / 64, default: 0] & (1 << (number % 64)) != 0
    }

    private mutating func insertNew(_ id: String) -> Bool {
        guard let number = Self.number(id) else { return texts.insert(Digest(id)).inserted }
        let bit: UInt64 = 1 << (number % 64)
        let bits = numbers[number / 64, default: 0]
        guard bits & bit == 0 else { return false }
        numbers[number / 64] = bits | bit
        return true
    }

    /// The number that is written just so.
    private static func number(_ id: String) -> UInt64? {
        let digits = id.utf8
        guard digits.count <= 18, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            digits.first != 0x30 || digits.count == 1
        else { return nil }
        return UInt64(id)
    }
}
