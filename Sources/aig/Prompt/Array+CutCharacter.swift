extension [UInt8] {
    /// Without the beginning of a UTF-8 character at the end, where bytes were cut off.
    var droppingCutCharacter: [UInt8] {
        let tail = reversed().prefix { $0 & 0xC0 == 0x80 }.count
        guard let lead = dropLast(tail).last, lead >= 0xC0 else { return self }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        return tail + 1 < length ? Array(dropLast(tail + 1)) : self
    }
}
