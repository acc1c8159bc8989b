/// What a model's name means to the gateway host's own chat completions.
struct CompatTarget: Sendable {
    /// Nobody in particular for what the gateway itself decides, or the sandbox acts.
    let provider: Provider?
    let model: ModelName?

    /// - Parameter name: `PROVIDER/MODEL`, with the gateway's word for the provider in front.
    init(_ name: String) throws(Refusal) {
        let halves = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard halves.count == 2 else {
            throw .invalid("model: expected the form provider/model")
        }
        guard halves[0] != "dynamic", halves[0] != "sandbox" else {
            (provider, model) = (nil, ModelName(name))
            return
        }
        let provider = try Provider(halves[0])
        self.provider = provider
        model = ModelName(halves[1], of: provider)
    }
}
