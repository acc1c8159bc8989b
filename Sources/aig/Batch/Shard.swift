import ArgumentParser

/// A part of a file, as in `3/8`: every eighth line from the third on.
struct Shard: ExpressibleByArgument, Equatable {
    static let whole = Shard(index: 1, count: 1)

    /// From 1.
    let index: Int
    let count: Int

    init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), count > 0,
            (1...count).contains(index)
        else { return nil }
        self.init(index: index, count: count)
    }

    /// - Parameter line: from 1.
    func contains(line: Int) -> Bool { (line - 1) % count == index - 1 }
}
