/// Reads a regular expression as ECMA-262 writes it.
struct RegularExpressionParser {
    /// Deeper groups are refused, so that a hostile pattern can't exhaust the stack.
    private static let deepest = 100

    private var depth = 0
    var rest: Substring.UnicodeScalarView

    init(_ source: String) {
        rest = Substring(source).unicodeScalars
    }

    mutating func parse() throws(RegularExpressionError) -> RegularExpressionNode {
        let node = try parseChoice()
        guard rest.isEmpty else { throw fault("a ')' closes no group") }
        return node
    }

    private mutating func parseChoice() throws(RegularExpressionError) -> RegularExpressionNode {
        var alternatives = [try parseSequence()]
        while skip("|") { alternatives.append(try parseSequence()) }
        return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
    }

    private mutating func parseSequence() throws(RegularExpressionError) -> RegularExpressionNode {
        var items: [RegularExpressionNode] = []
        while let next = rest.first, next != "|", next != ")" {
            items.append(try parseQuantified())
        }
        return .sequence(items)
    }

    private mutating func parseQuantified() throws(RegularExpressionError)
        -> RegularExpressionNode
    {
        let atom = try parseAtom()
        guard let (least, most) = try parseQuantifier() else { return atom }
        switch atom {
        case .start, .end, .wordBoundary: throw fault("there is nothing to repeat")
        default: break
        }
        // A lazy repetition finds other parts of a text, but finds some in the same texts.
        _ = skip("?")
        return .repetition(atom, least: least, most: most)
    }

    private mutating func parseAtom() throws(RegularExpressionError) -> RegularExpressionNode {
        guard let scalar = rest.popFirst() else { return .sequence([]) }
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .scalar(.lineEnds.inverted)
        case "(": return try parseGroup()
        case "[": return .scalar(try parseClass())
        case "*", "+", "?": throw fault("there is nothing to repeat")
        case "\\" where skip("b"): return .wordBoundary(isWanted: true)
        case "\\" where skip("B"): return .wordBoundary(isWanted: false)
        case "\\": return .scalar(try parseEscape())
        default: return .scalar(ScalarSet(scalar.value...scalar.value))
        }
    }

    private mutating func parseGroup() throws(RegularExpressionError) -> RegularExpressionNode {
        depth += 1
        guard depth <= Self.deepest else { throw fault("it nests groups too deeply") }
        let wrap = try parseGroupKind()
        let node = try parseChoice()
        guard skip(")") else { throw fault("a '(' is not closed") }
        depth -= 1
        return wrap(node)
    }

    private mutating func parseGroupKind() throws(RegularExpressionError)
        -> (RegularExpressionNode) -> RegularExpressionNode
    {
        guard skip("?") else { return { $0 } }
        if skip(":") { return { $0 } }
        if skip("=") { return { .look($0, isBehind: false, isWanted: true) } }
        if skip("!") { return { .look($0, isBehind: false, isWanted: false) } }
        guard skip("<") else { throw fault("this kind of group '(?' is not known") }
        if skip("=") { return { .look($0, isBehind: true, isWanted: true) } }
        if skip("!") { return { .look($0, isBehind: true, isWanted: false) } }
        try skipGroupName()
        return { $0 }
    }

    private mutating func skipGroupName() throws(RegularExpressionError) {
        let name = rest.prefix { $0 != ">" }
        rest = rest[name.endIndex...]
        guard skip(">"), name.first?.properties.isIDStart == true || name.first == "_",
            name.allSatisfy({ $0.properties.isIDContinue || $0 == "$" })
        else { throw fault("a group's name is wrong") }
    }

    private mutating func parseQuantifier() throws(RegularExpressionError)
        -> (least: Int, most: Int?)?
    {
        if skip("*") { return (0, nil) }
        if skip("+") { return (1, nil) }
        if skip("?") { return (0, 1) }
        return try parseCounts()
    }

    /// Reads `{2}`, `{2,}` or `{2,3}`; any other brace stands for itself.
    private mutating func parseCounts() throws(RegularExpressionError) -> (least: Int, most: Int?)?
    {
        let before = rest
        guard skip("{"), let least = takeCount() else {
            rest = before
            return nil
        }
        let isRange = skip(",")
        let most = isRange ? takeCount() : least
        guard skip("}") else {
            rest = before
            return nil
        }
        guard most.map({ $0 >= least }) ?? true else {
            throw fault("a repetition's range is empty")
        }
        return (least, most)
    }

    private mutating func takeCount() -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest[digits.endIndex...]
        return Int(String(digits)) ?? .max
    }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    func fault(_ reason: String) -> RegularExpressionError {
        RegularExpressionError(reason: reason)
    }
}
