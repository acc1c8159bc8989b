/// Decodes base64 in pieces of any length; both alphabets, white space left out.
struct Base64Decoder: Sendable {
    private var bits: UInt32 = 0
    private var count = 0
    private var hasEnded = false
    /// Whether something came that is no base64.
    private(set) var isDamaged = false

    /// Whether what came so far is base64, and complete.
    var isWhole: Bool { !isDamaged && count != 1 }

    /// The bytes that `text` completes.
    mutating func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count / 4 * 3 + 3)
        let values = Self.values.span
        for byte in text {
            let value = values[Int(byte)]
            guard value < 64, !hasEnded else {
                note(byte, into: &output)
                continue
            }
            bits = bits << 6 | UInt32(value)
            count += 1
            guard count == 4 else { continue }
            output.append(UInt8(truncatingIfNeeded: bits >> 16))
            output.append(UInt8(truncatingIfNeeded: bits >> 8))
            output.append(UInt8(truncatingIfNeeded: bits))
            (bits, count) = (0, 0)
        }
        return output
    }

    /// The bytes of a last group that its sender didn't pad.
    mutating func finish() -> [UInt8] {
        var output: [UInt8] = []
        endGroup(into: &output)
        return output
    }

    private mutating func note(_ byte: UInt8, into output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "="):
            endGroup(into: &output)
            hasEnded = true
        case 0x09, 0x0A, 0x0D, 0x20: break
        default: isDamaged = true
        }
    }

    private mutating func endGroup(into output: inout [UInt8]) {
        if count > 1 { output.append(UInt8(truncatingIfNeeded: bits >> (count == 2 ? 4 : 10))) }
        if count > 2 { output.append(UInt8(truncatingIfNeeded: bits >> 2)) }
        if count != 1 { count = 0 }
    }

    /// The value of each character; 64 for those that have none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 64, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()
}
