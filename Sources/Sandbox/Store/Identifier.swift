/// Identifiers shaped like the API's own.
enum Identifier {
    /// A UUID of version 7: sorted by the time it was made.
    static func uuid(at now: Timestamp) -> String {
        let time = UInt64(clamping: now.milliseconds)
        let random = UInt64.random(in: 0...UInt64.max)
        return [
            Hex.text(time >> 16 & 0xFFFF_FFFF, digits: 8),
            Hex.text(time & 0xFFFF, digits: 4),
            Hex.text(0x7000 | random & 0x0FFF, digits: 4),
            Hex.text(0x8000 | random >> 12 & 0x3FFF, digits: 4),
            Hex.text(random >> 16 & 0xFFFF_FFFF_FFFF, digits: 12),
        ].joined(separator: "-")
    }

    /// A UUID that is always the same for the same name.
    static func uuid(for name: String) -> String {
        var noise = Noise(seed: name)
        let high = noise.next()
        let low = noise.next()
        return [
            Hex.text(high >> 32, digits: 8),
            Hex.text(high >> 16 & 0xFFFF, digits: 4),
            Hex.text(0x4000 | high & 0x0FFF, digits: 4),
            Hex.text(0x8000 | low >> 48 & 0x3FFF, digits: 4),
            Hex.text(low & 0xFFFF_FFFF_FFFF, digits: 12),
        ].joined(separator: "-")
    }

    /// What the edge stamps on every answer; the real one ends in the airport code of its city.
    static func ray() -> String {
        Hex.text(.random(in: 0...UInt64.max), digits: 16) + "-SBX"
    }
}
