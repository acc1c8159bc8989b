extension Call {
    /// The whole number in the query under that name.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
        try parameter(name, as: .integer(range)) { Int($0).map(JSONValue.integer) }?.integer
    }

    /// One of some words in the query under that name.
    func choice(_ name: String, among options: [String]) throws(Refusal) -> String? {
        try parameter(name, as: .choice(options)) { .string($0) }?.text
    }

    func flag(_ name: String) throws(Refusal) -> Bool? {
        try parameter(name, as: .boolean) { Bool($0).map(JSONValue.bool) }?.flag
    }

    private func parameter(
        _ name: String, as shape: Shape, read: (String) -> JSONValue?
    ) throws(Refusal) -> JSONValue? {
        guard let text = query[name] else { return nil }
        let value = read(text) ?? .string(text)
        try shape.check(value, at: [name])
        return value
    }

    /// The body as a JSON object of that shape; members that the shape doesn't name are kept.
    func object(_ shape: Shape) throws(Refusal) -> JSONValue {
        let object = try object()
        try shape.check(object)
        return object
    }
}
