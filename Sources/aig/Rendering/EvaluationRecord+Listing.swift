import AIGateway

extension EvaluationRecord: Listed {
    static let columns = ["NAME", "STATE", "LOGS", "RESULTS", "CREATED", "ID"]

    var cells: [String] {
        [
            name, isProcessed == true ? "done" : "pending", totalLogs.map { "\($0)" } ?? "",
            results.compactMap { $0["result"]?.plain }.joined(separator: ", "), createdAt ?? "", id,
        ]
    }

    var listedName: String { name }
}
