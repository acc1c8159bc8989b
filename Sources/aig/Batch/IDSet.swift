/// Identifiers and what is known of each, kept small: a bit for each of a run of numbers, 16 bytes
/// (and a set's overhead) for any other, however long.
///
/// Two texts are taken for one when 126 bits of their hashes agree, which among a thousand million
/// of them happens once in 10¹⁹ runs.
struct IDSet {
    /// What can be known of an identifier. One set for all of it is much smaller than a set for each
    /// when most have one mark at a time.
    enum Mark: Int, CaseIterable { case met, answered, failed }

    private struct Digest: Hashable {
        let one: Int
        let other: Int

        init(_ text: String, _ mark: Mark) {
            one = Self.hash(text, seed: 1)
            other = Self.hash(text, seed: 2) & ~3 | mark.rawValue
        }

        private static func hash(_ text: String, seed: UInt8) -> Int {
            var hasher = Hasher()
            hasher.combine(seed)
            hasher.combine(text)
            return hasher.finalize()
        }
    }

    /// Where a number has its bit.
    private struct Place {
        let row: UInt64
        let bit: UInt64

        /// - Returns: `nil` for an identifier that isn't a number written just so.
        init?(_ id: String, _ mark: Mark) {
            let digits = id.utf8
            guard digits.count <= 18, digits.allSatisfy({ (0x30...0x39).contains($0) }),
                digits.first != 0x30 || digits.count == 1, let number = UInt64(id)
            else { return nil }
            row = number / 64 * 4 + UInt64(mark.rawValue)
            bit = 1 << (number % 64)
        }
    }

    private var numbers: [UInt64: UInt64] = [:]
    private var texts: Set<Digest> = []
    private var counts = Mark.allCases.map { _ in 0 }

    /// How many have the mark.
    func count(of mark: Mark) -> Int { counts[mark.rawValue] }

    /// - Returns: whether it did not have the mark before.
    @discardableResult
    mutating func insert(_ id: String, as mark: Mark) -> Bool {
        let isNew = insertNew(id, mark)
        if isNew { counts[mark.rawValue] += 1 }
        return isNew
    }

    /// - Returns: whether it had the mark.
    @discardableResult
    mutating func remove(_ id: String, as mark: Mark) -> Bool {
        guard contains(id, as: mark) else { return false }
        counts[mark.rawValue] -= 1
        guard let place = Place(id, mark) else { return texts.remove(Digest(id, mark)) != nil }
        let rest = numbers[place.row, default: 0] & ~place.bit
        numbers[place.row] = rest == 0 ? nil : rest
        return true
    }

    func contains(_ id: String, as mark: Mark) -> Bool {
        guard count(of: mark) > 0 else { return false }
        guard let place = Place(id, mark) else { return texts.contains(Digest(id, mark)) }
        return numbers[place.row, default: 0] & place.bit != 0
    }

    private mutating func insertNew(_ id: String, _ mark: Mark) -> Bool {
        guard let place = Place(id, mark) else { return texts.insert(Digest(id, mark)).inserted }
        let bits = numbers[place.row, default: 0]
        guard bits & place.bit == 0 else { return false }
        numbers[place.row] = bits | place.bit
        return true
    }
}
