import AIGateway
import Terminal

/// Prints what log entries come to: a bar chart and a table for a person, else the form asked for.
struct StatisticsPrinter {
    private let statistics: LogStatistics
    private let measure: LogMeasure
    private let gateway: String
    private let record: RecordFlags
    private let color: ColorChoice
    private let world: World

    init(
        _ statistics: LogStatistics, by measure: LogMeasure, of gateway: String,
        _ record: RecordFlags, color: ColorChoice, in world: World
    ) {
        self.statistics = statistics
        self.measure = measure
        self.gateway = gateway
        self.record = record
        self.color = color
        self.world = world
    }

    func print() throws {
        let json = statistics.json(by: measure, of: gateway)
        let isTerminal = world.console.isTerminal(.output)
        let form = record.json ? .json : record.format ?? (isTerminal ? .table : .tsv)
        switch form {
        case .json, .ndjson: return try RecordPrinter(record, in: world).print(json)
        case _ where record.field != nil: return try RecordPrinter(record, in: world).print(json)
        case .table: try show((chart + [""] + table(isTerminal: isTerminal)), isStyled: true)
        case .tsv: try show(rows.map { $0.map(\.cell).joined(separator: "\t") })
        case .name: try show(groups.map { $0.name.cell })
        }
        if record.githubOutput { try GitHubOutput(in: world).write(json.object ?? JSONObject()) }
    }

    private var groups: [(name: String, tally: LogTally)] { statistics.ranked(by: measure) }

    private func show(_ lines: [String], isStyled: Bool = false) throws {
        guard !lines.isEmpty else { return }
        let text = lines.joined(separator: "\n") + "\n"
        let isWatched = world.console.isTerminal(.output) && !isStyled
        try world.console.print(isWatched ? Sanitizer.sanitize(text) : text)
    }

    // MARK: A table

    private static let header =
        ["REQUESTS", "ERRORS", "CACHED", "IN", "OUT", "COST"]
        + LogTally.percents.map { "P\($0) MS" }

    private var rows: [[String]] {
        (groups + [(name: "total", tally: statistics.total)]).map { name, tally in
            [name] + Self.figures(tally)
        }
    }

    private static func figures(_ tally: LogTally) -> [String] {
        [tally.requests, tally.errors, tally.cached, tally.tokensIn, tally.tokensOut]
            .map(String.init) + [tally.cost.description]
            + tally.latency.percentiles(LogTally.percents).map { $0.map(String.init) ?? "" }
    }

    private func table(isTerminal: Bool) -> [String] {
        let rows = rows.map { [DisplayWidth.prefix(of: $0[0], columns: 40)] + $0.dropFirst() }
        let colors = color.isOn(isTerminal: isTerminal, environment: world.environment)
        return Table(header: [statistics.grouping.name.uppercased()] + Self.header, rows: rows)
            .lines(width: .max, colored: colors)
    }

    // MARK: A chart

    /// A line for each group: its name, its bar, its figure.
    private var chart: [String] {
        let rows = groups.map { name, tally in
            (
                name: DisplayWidth.prefix(of: Self.shown(name), columns: 30),
                value: measure.value(of: tally), text: measure.text(of: tally)
            )
        }
        let names = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
        let texts = rows.map(\.text.count).max() ?? 0
        let largest = rows.map(\.value).max() ?? 0
        let room = max(8, world.console.width - names - texts - 4)
        return ["\(measure.title) by \(statistics.grouping.name)"]
            + rows.map { row in
                let bar = Bar.text(largest > 0 ? row.value / largest : 0, width: room)
                let gap = String(repeating: " ", count: names - DisplayWidth.of(row.name) + 2)
                return row.name + gap + bar + (bar.isEmpty ? "" : " ") + row.text
            }
    }

    private static func shown(_ name: String) -> String { Sanitizer.sanitize(name.cell) }
}

extension LogMeasure {
    fileprivate var title: String {
        switch self {
        case .cost: "cost, as the gateway reckons it,"
        case .latency: "median latency"
        case .cached: "cache hits"
        case .requests, .errors, .tokens: rawValue
        }
    }
}
