import ArgumentParser

/// In which form management commands show what they found.
enum OutputForm: String, ExpressibleByArgument, CaseIterable, Sendable {
    case table, tsv, json, ndjson, name
}
