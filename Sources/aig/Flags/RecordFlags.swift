import ArgumentParser

/// In which form one thing is shown.
struct RecordFlags: ParsableArguments {
    @Flag(help: "Print it as JSON.")
    var json = false

    @Option(
        help: .init("Print only these fields, one value a line.", valueName: "a,b"))
    var field: String?
}
