/// Which part of a list is asked for.
struct Page: Sendable, Equatable {
    let number: Int
    let size: Int

    init(_ call: Call, sizes: ClosedRange<Int>, usual: Int = 20) throws(Refusal) {
        number = try Self.value("page", in: call, range: 1...Int.max >> 32) ?? 1
        size = try Self.value("per_page", in: call, range: sizes) ?? usual
    }

    private static func value(
        _ name: String, in call: Call, range: ClosedRange<Int>
    ) throws(Refusal) -> Int? {
        guard let text = call.query[name] else { return nil }
        let faults = Shape.integer(range).faults(in: .number(text), at: [name])
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return Int(text)
    }

    func answer(_ all: [JSONValue]) -> Answer {
        let items = Array(all.dropFirst((number - 1) * size).prefix(size))
        return .envelope(
            .array(items),
            info: [
                "count": .integer(items.count),
                "page": .integer(number),
                "per_page": .integer(size),
                "total_count": .integer(all.count),
            ]
        )
    }
}
