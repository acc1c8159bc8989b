extension RegularExpressionParser {
    /// Reads a class after its `[`.
    mutating func parseClass() throws(RegularExpressionError) -> ScalarSet {
        var set = ScalarSet()
        set.isInverted = skip("^")
        while !skip("]") {
            let first = try parseClassMember()
            var ahead = rest
            guard ahead.popFirst() == "-", ahead.first != "]" else {
                set.formUnion(first)
                continue
            }
            rest = ahead
            set.ranges.append(try range(from: first, to: parseClassMember()))
        }
        return set
    }

    private func range(
        from first: ScalarSet, to last: ScalarSet
    ) throws(RegularExpressionError) -> ClosedRange<UInt32> {
        guard let low = first.single, let high = last.single, low <= high else {
            throw fault("a range in a class '[…]' is wrong")
        }
        return low...high
    }

    private mutating func parseClassMember() throws(RegularExpressionError) -> ScalarSet {
        guard let scalar = rest.popFirst() else { throw fault("a class '[' is not closed") }
        guard scalar == "\\" else { return ScalarSet(scalar.value...scalar.value) }
        return skip("b") ? ScalarSet(0x08...0x08) : try parseEscape()
    }

    /// Reads what follows a backslash, in a class or outside.
    mutating func parseEscape() throws(RegularExpressionError) -> ScalarSet {
        guard let scalar = rest.popFirst() else { throw fault("it ends with a backslash") }
        switch scalar {
        case "d": return .digits
        case "D": return .digits.inverted
        case "w": return .word
        case "W": return .word.inverted
        case "s": return .space
        case "S": return .space.inverted
        case "p", "P": return try parseProperty(isWanted: scalar == "p")
        case "1"..."9", "k": throw fault("back references are not supported")
        default:
            let code = try parseCode(scalar)
            return ScalarSet(code...code)
        }
    }

    /// Reads an escape for one code point.
    private mutating func parseCode(
        _ scalar: Unicode.Scalar
    ) throws(RegularExpressionError) -> UInt32 {
        switch scalar {
        case "t": return 0x09
        case "n": return 0x0A
        case "v": return 0x0B
        case "f": return 0x0C
        case "r": return 0x0D
        case "0": return 0
        case "c": return try parseControl()
        case "x": return try parseHexadecimal(2)
        case "u": return try parseUnicode()
        case "a"..."z", "A"..."Z": throw fault("the escape '\\\(scalar)' is not known")
        default: return scalar.value
        }
    }

    private mutating func parseControl() throws(RegularExpressionError) -> UInt32 {
        guard let letter = rest.popFirst(), letter.isASCII, letter.properties.isAlphabetic else {
            throw fault("the escape '\\c' needs a letter")
        }
        return letter.value % 32
    }

    private mutating func parseUnicode() throws(RegularExpressionError) -> UInt32 {
        if skip("{") { return try parseBraced() }
        let unit = try parseHexadecimal(4)
        let before = rest
        guard (0xD800..<0xDC00).contains(unit), skip("\\"), skip("u"),
            let low = try? parseHexadecimal(4), (0xDC00..<0xE000).contains(low)
        else {
            if (0xD800..<0xDC00).contains(unit) { rest = before }
            return unit
        }
        return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }

    private mutating func parseBraced() throws(RegularExpressionError) -> UInt32 {
        let digits = rest.prefix { $0.properties.isASCIIHexDigit }
        rest = rest[digits.endIndex...]
        guard skip("}"), let code = UInt32(String(digits), radix: 16), code <= 0x10FFFF else {
            throw fault("the escape '\\u{…}' holds no code point")
        }
        return code
    }

    private mutating func parseHexadecimal(_ count: Int) throws(RegularExpressionError) -> UInt32 {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
            let code = UInt32(String(digits), radix: 16)
        else { throw fault("an escape needs \(count) hexadecimal digits") }
        rest = rest.dropFirst(count)
        return code
    }

    private mutating func parseProperty(isWanted: Bool) throws(RegularExpressionError) -> ScalarSet
    {
        guard skip("{") else { throw fault("the escape '\\p' needs a name in braces") }
        let name = rest.prefix { $0 != "}" }
        rest = rest[name.endIndex...]
        guard skip("}"), let property = ScalarProperty(Substring(name), isWanted: isWanted) else {
            throw fault("the property '\(String(name))' is not known")
        }
        var set = ScalarSet()
        set.properties = [property]
        return set
    }
}
