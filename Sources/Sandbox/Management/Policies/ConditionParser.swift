/// Reads a ``Condition``.
struct ConditionParser {
    struct Failure: Error, Equatable {
        /// Where in the text, in characters.
        let position: Int
        let expected: String
    }

    private let text: [Character]
    private var position = 0

    static func parse(_ text: String) throws(Failure) -> Condition {
        var parser = ConditionParser(text)
        let condition = try parser.alternatives()
        parser.skipSpaces()
        guard parser.position == parser.text.count else {
            throw parser.failure("the end, && or ||")
        }
        return condition
    }

    private init(_ text: String) {
        self.text = Array(text)
    }

    private mutating func alternatives() throws(Failure) -> Condition {
        var condition = try conjunction()
        while take("||") { condition = .either(condition, try conjunction()) }
        return condition
    }

    private mutating func conjunction() throws(Failure) -> Condition {
        var condition = try relation()
        while take("&&") { condition = .both(condition, try relation()) }
        return condition
    }

    private mutating func relation() throws(Failure) -> Condition {
        let left = try operand()
        if take("==") { return .equal(left, try operand()) }
        if take("!=") { return .not(.equal(left, try operand())) }
        if takeWord("in") { return .member(left, of: try operand()) }
        return left
    }

    private mutating func operand() throws(Failure) -> Condition {
        if take("!") { return .not(try operand()) }
        if take("(") {
            let condition = try alternatives()
            try require(")")
            return condition
        }
        if take("[") { return try list() }
        if let quote = next, quote == "\"" || quote == "'" { return .literal(try string()) }
        if next?.isNumber ?? false { return try number() }
        return try path()
    }

    private mutating func list() throws(Failure) -> Condition {
        var items: [JSONValue] = []
        while !take("]") {
            guard case .literal(let item) = try operand() else { throw failure("a literal") }
            items.append(item)
            if next != "]" { try require(",") }
        }
        return .literal(.array(items))
    }

    private mutating func path() throws(Failure) -> Condition {
        var names = [try name()]
        while take(".") {
            let last = try name()
            guard take("(") else {
                names.append(last)
                continue
            }
            guard let test = Condition.Test(rawValue: last) else {
                throw failure("startsWith, endsWith or contains")
            }
            let argument = try operand()
            try require(")")
            return .test(test, .field(names), argument)
        }
        switch names {
        case ["true"]: return .literal(true)
        case ["false"]: return .literal(false)
        default: return .field(names)
        }
    }

    // MARK: Words

    private mutating func name() throws(Failure) -> String {
        skipSpaces()
        let start = position
        while position < text.count,
            text[position].isLetter || text[position].isNumber
                || text[position] == "_"
        {
            position += 1
        }
        guard position > start else { throw failure("a field, a text or a number") }
        return String(text[start..<position])
    }

    private mutating func string() throws(Failure) -> JSONValue {
        let quote = text[position]
        var content = ""
        position += 1
        while position < text.count, text[position] != quote {
            if text[position] == "\\" { position += 1 }
            guard position < text.count else { break }
            content.append(text[position])
            position += 1
        }
        guard position < text.count else { throw failure("a closing quote") }
        position += 1
        return .string(content)
    }

    private mutating func number() throws(Failure) -> Condition {
        let start = position
        while position < text.count, text[position].isNumber || text[position] == "." {
            position += 1
        }
        guard let number = Double(String(text[start..<position])) else {
            throw failure("a number")
        }
        return .literal(.number(number))
    }

    // MARK: Signs

    private var next: Character? {
        mutating get {
            skipSpaces()
            return position < text.count ? text[position] : nil
        }
    }

    private mutating func skipSpaces() {
        while position < text.count, text[position].isWhitespace { position += 1 }
    }

    private mutating func take(_ sign: String) -> Bool {
        skipSpaces()
        guard text[position...].starts(with: sign) else { return false }
        // A single ! is a sign of its own, and the first half of another.
        if sign == "!", text[position...].starts(with: "!=") { return false }
        position += sign.count
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        skipSpaces()
        let end = position + word.count
        let endsThere = end >= text.count || !(text[end].isLetter || text[end].isNumber)
        return endsThere && take(word)
    }

    private mutating func require(_ sign: String) throws(Failure) {
        guard take(sign) else { throw failure(sign) }
    }

    private func failure(_ expected: String) -> Failure {
        Failure(position: position, expected: expected)
    }
}
