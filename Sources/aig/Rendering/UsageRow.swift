import AIGateway

/// A line of a usage table: what was spent in a span of time, or in all.
struct UsageRow: Listed {
    static let columns = ["FROM", "TO", "SPENT"]

    let cells: [String]
    let listedName: String
    let json: JSON

    init(_ record: UsageRecord) {
        let spent = record.cost?.dollars ?? record.json["aggregated_value"]?.text()
        cells = [Self.text(record.start), Self.text(record.end), spent ?? ""]
        listedName = cells[0]
        json = record.json
    }

    init(totalOf records: [UsageRecord]) {
        let total = records.compactMap(\.cost).reduce(.zero, +)
        cells = ["in all", "", total.dollars]
        listedName = "total"
        json = ["id": "total", "aggregated_value": .integer(total.cents)]
    }

    private static func text(_ moment: Int?) -> String {
        moment.map { Date(unixTime: $0).formatted(.iso8601) } ?? ""
    }
}
