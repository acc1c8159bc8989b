/// A regular expression as JSON Schema means it: ECMA-262's with Unicode, read by code points.
///
/// Swift's own is no help here: it isn't `Sendable`, reads other rules, and takes exponential time
/// for `(a+)+$`. This one follows all ways through the pattern at once, so its time is bounded by
/// the length of the text times that of the pattern. Back references, which would break that, are
/// refused. See https://tc39.es/ecma262/#sec-patterns.
struct RegularExpression: Sendable {
    let source: String
    let program: RegularExpressionProgram

    init(_ source: String) throws(RegularExpressionError) {
        var parser = RegularExpressionParser(source)
        self.source = source
        program = try RegularExpressionProgram(parser.parse())
    }

    /// Whether any part of `text` matches; `nil` when finding out would take too long.
    func isFound(in text: String) -> Bool? {
        var search = RegularExpressionSearch(program: program, text: text)
        return search.run()
    }
}

/// What keeps a pattern from being a regular expression.
struct RegularExpressionError: Error, Equatable {
    var reason: String
}
