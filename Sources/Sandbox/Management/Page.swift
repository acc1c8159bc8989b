/// Which part of a list is asked for.
struct Page: Sendable, Equatable {
    let number: Int
    let size: Int

    init(_ call: Call, sizes: ClosedRange<Int>, usual: Int = 20) throws(Refusal) {
        number = try call.integer("page", in: 1...Int.max >> 32) ?? 1
        size = try call.integer("per_page", in: sizes) ?? usual
    }

    func items<Item>(of all: [Item]) -> [Item] {
        Array(all.dropFirst((number - 1) * size).prefix(size))
    }

    /// The page, with where it lies and what else there is to say of the whole list.
    func answer(_ all: [JSONValue], more: JSONValue = [:]) -> Answer {
        let items = items(of: all)
        let info: JSONValue = [
            "count": .integer(items.count),
            "page": .integer(number),
            "per_page": .integer(size),
            "total_count": .integer(all.count),
        ]
        return .envelope(.array(items), info: info.merging(more))
    }
}
