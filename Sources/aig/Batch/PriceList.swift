import AIGateway

/// What answers cost, by the prices that the caller gave.
struct PriceList {
    private let prices: [PriceArgument]

    init(_ prices: [PriceArgument]) { self.prices = prices }

    /// Whether the cost of such a line will be known.
    func knows(model: String, options: RequestOptions) -> Bool {
        options.customCost != nil || price(of: model) != nil
    }

    /// - Returns: `nil` when there is no price, or the answer doesn't say what it used.
    func cost(of answer: Answer, options: RequestOptions) -> LineCost? {
        let model = answer.requestedModel
        guard knows(model: model, options: options) else { return nil }
        let source = source(options)
        // What comes from the gateway's cache is free.
        if answer.metadata.cacheStatus == "HIT" { return LineCost(dollars: 0, source: source) }
        if let total = options.customCost?["total_cost"]?.double {
            return LineCost(dollars: total, source: source)
        }
        return answer.usage.flatMap { cost(of: $0, model: model, options: options) }
    }

    /// What tokens cost; `nil` when there is no price for one.
    func cost(of usage: Usage, model: String, options: RequestOptions) -> LineCost? {
        guard let input = usage.inputTokens, let output = usage.outputTokens,
            knows(model: model, options: options)
        else { return nil }
        let each = perToken(model, options)
        return LineCost(
            dollars: Double(input) * each.input + Double(output) * each.output,
            source: source(options))
    }

    private func source(_ options: RequestOptions) -> LineCost.Source {
        options.customCost == nil ? .price : .customCost
    }

    private func perToken(
        _ model: String, _ options: RequestOptions
    ) -> (input: Double, output: Double) {
        if let own = options.customCost {
            return (own["per_token_in"]?.double ?? 0, own["per_token_out"]?.double ?? 0)
        }
        let price = price(of: model)
        return ((price?.input ?? 0) / 1_000_000, (price?.output ?? 0) / 1_000_000)
    }

    private func price(of model: String) -> PriceArgument? {
        prices.last { $0.model == model } ?? prices.last { $0.model == nil }
    }
}
