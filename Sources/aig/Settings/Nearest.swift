/// Finds what a mistyped name was meant to be.
enum Nearest {
    /// The name that is fewest edits away, when that is few for its length.
    ///
    /// - Parameter most: the most edits.
    static func name(
        to typed: String, among names: [String], within most: Int = .max
    ) -> String? {
        let ranked = names.map { ($0, distance(Array(typed), Array($0))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
        let few = max(typed.count > 3 ? 2 : 1, typed.count / 3)
        return best.1 <= min(few, most) ? best.0 : nil
    }

    /// The name that was meant when `typed` is it but for an edit or two. A newer form of a name, which
    /// has that name and more, is no mistake.
    static func mistyped(_ typed: String, among names: [String]) -> String? {
        name(
            to: typed, among: names.filter { !typed.hasPrefix($0 + "_") },
            within: min(2, typed.count / 3))
    }

    /// Levenshtein's distance.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (i, left) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in other.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (left == right ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[other.count]
    }
}
