extension Script {
    /// The same after a pause: a slow head.
    public func delayed(by pause: Duration) -> Script { Script([.pause(pause)] + steps) }

    /// The same, and then more.
    public func then(_ more: Step...) -> Script { Script(steps + more) }

    /// The same bytes with every write cut into writes of `size` bytes, and a pause between them.
    public func split(every size: Int, pausing pause: Duration = .zero) -> Script {
        Script(
            steps.flatMap { step -> [Step] in
                guard case .send(let bytes) = step else { return [step] }
                let pieces = bytes.cut(every: size).map(Step.send)
                guard pause > .zero else { return pieces }
                return Array(pieces.map { [$0] }.joined(separator: [.pause(pause)]))
            }
        )
    }

    /// The same until `count` bytes after the first write, which is the head in all conveniences;
    /// chunk framing counts as well. Then comes `ending`.
    public func cut(after count: Int, ending: Step = .close) -> Script {
        var left = count
        var kept = Array(steps.prefix(1))
        for step in steps.dropFirst() {
            guard case .send(let bytes) = step else {
                kept.append(step)
                continue
            }
            kept.append(.send(Array(bytes.prefix(left))))
            left -= bytes.count
            if left <= 0 { break }
        }
        return Script(kept + [ending])
    }
}
