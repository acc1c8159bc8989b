extension JSONSchemaValidation {
    mutating func checkKind(_ check: JSONSchemaCheck, of value: JSON) {
        switch check {
        case .types(let types):
            guard !types.contains(where: { $0.accepts(value) }) else { return }
            let phrases = types.map(\.phrase).joined(separator: " or ")
            report("must be \(phrases), is \(actual(value))")
        case .values(let values):
            guard !values.contains(value) else { return }
            report("must be \(values.count == 1 ? "" : "one of ")\(values.phrase)")
        default: report("is not allowed")
        }
    }

    /// What a value is; a number in full, since `1.5` is a number and still no integer.
    private func actual(_ value: JSON) -> String {
        guard case .number(let text) = value else { return JSONSchemaType(of: value).phrase }
        return text.count > 40 ? JSONSchemaType.number.phrase : text
    }

    mutating func checkNumber(_ check: JSONSchemaCheck, of value: JSON) {
        guard case .number(let text) = value else { return }
        switch check {
        case .bound(let bound):
            guard !bound.allows(JSONNumber(text)) else { return }
            report("must be \(bound.phrase), is \(actual(value))")
        case .multiple(let divisor, let divisorText):
            guard !JSONNumber(text).isMultiple(of: divisor) else { return }
            report("must be a multiple of \(divisorText), is \(actual(value))")
        default: break
        }
    }

    mutating func checkSize(_ size: JSONSchemaSize, of value: JSON) {
        guard let count = size.count(in: value), !size.allows(count) else { return }
        report("must have \(size.phrase), has \(count)")
    }

    mutating func checkText(_ pattern: RegularExpression, of value: JSON) {
        guard let text = value.string, !finds(pattern, in: text) else { return }
        report("must match the pattern \(JSON.string(pattern.source).text())")
    }

    mutating func finds(_ pattern: RegularExpression, in text: String) -> Bool {
        guard let isFound = pattern.isFound(in: text) else {
            let shown = JSON.string(pattern.source).text()
            giveUp("takes too long to check against the pattern \(shown)", at: path)
            return false
        }
        return isFound
    }
}
