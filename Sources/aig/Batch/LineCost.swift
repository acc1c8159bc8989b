import AIGateway

/// What an answer cost, and who says so.
struct LineCost: Equatable {
    enum Source: String { case price, customCost = "custom_cost" }

    let dollars: Double
    let source: Source

    var json: JSON {
        // Below a millionth of a cent there is nothing but rounding.
        ["usd": .decimal((dollars * 1e8).rounded() / 1e8), "source": .string(source.rawValue)]
    }
}
