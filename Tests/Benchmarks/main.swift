/// Says something beside the table.
func remark(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

let options: Options
do {
    options = try Options(Array(CommandLine.arguments.dropFirst()))
} catch {
    remark("\(error)")
    exit(64)
}
do {
    let bench = try Bench(options)
    print(Machine.facts)
    var rows: [Row] = []
    for tool in bench.missing { print("\(tool) is not installed: its rows are left out") }
    for benchmark in bench.benchmarks {
        remark("\(benchmark.name)…")
        do {
            rows += try await benchmark.rows(on: bench)
        } catch {
            print("\(benchmark.name): \(error)")
        }
    }
    print(Table(rows).text, terminator: "")
    bench.cleanUp()
} catch {
    print("\(error)")
}
