import AIGateway
import ArgumentParser

/// Which entries of a log a dataset has.
struct DatasetFilterFlags: ParsableArguments {
    @Option(
        name: .customLong("filter"),
        help: .init(
            """
            A condition, as in 'cost gt 0.01'; repeatable, all must hold. Keys: \
            \(DatasetFilter.keys.joined(separator: ", ")). Operators: \
            \(DatasetFilter.operators.joined(separator: ", ")). Values: JSON or text.
            """, valueName: "key operator value"))
    var filters: [String] = []

    @Flag(inversion: .prefixedNo, help: "Whether it is kept up to date.")
    var enable: Bool?

    @Flag(help: "Take any key and operator.")
    var noValidate = false

    /// The conditions; `nil` when none is given.
    func conditions() throws -> JSON? {
        guard !filters.isEmpty else { return nil }
        return .array(try filters.map { try condition($0).json })
    }

    private func condition(_ text: String) throws -> DatasetFilter {
        guard let filter = DatasetFilter(text) else {
            throw Failure.usage("--filter takes 'key operator value', not '\(text)'")
        }
        try check(filter.key, is: "key", among: DatasetFilter.keys)
        try check(filter.comparison, is: "operator", among: DatasetFilter.operators)
        return filter
    }

    private func check(_ word: String, is what: String, among known: [String]) throws {
        guard !noValidate, !known.contains(word) else { return }
        let near = Nearest.name(to: word, among: known)
        throw Failure.usage(
            "--filter knows no \(what) '\(word)'"
                + (near.map { "; did you mean '\($0)'?" }
                    ?? "; it takes \(known.joined(separator: ", "))"))
    }
}
