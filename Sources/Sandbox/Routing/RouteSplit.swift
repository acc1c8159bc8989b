/// A percentage element: outputs named after their share, and one for the rest.
struct RouteSplit {
    private let shares: [(name: String, weight: Double)]

    init(_ outputs: JSONValue) {
        let names = (outputs.members ?? []).map(\.name)
        var shares = names.compactMap { name in
            Self.weight(of: name).map { (name: name, weight: $0) }
        }
        let rest = names.first { Self.weight(of: $0) == nil }
        let taken = shares.reduce(0) { $0 + $1.weight }
        if let rest { shares.append((rest, max(0, 100 - taken))) }
        self.shares = shares
    }

    private static func weight(of name: String) -> Double? {
        Double(name.filter { $0 != "%" })
    }

    /// The dice fall the same way for the same call at the same moment.
    func draw(for modelCall: ModelCall) -> String? {
        var noise = Noise(
            seed: "\(modelCall.now.milliseconds)"
                + String(decoding: modelCall.call.body, as: UTF8.self))
        var left =
            Double.random(in: 0..<100, using: &noise)
            * shares.reduce(0) { $0 + $1.weight } / 100
        for share in shares {
            left -= share.weight
            if left < 0 { return share.name }
        }
        return shares.last?.name
    }
}
