import AIGateway

extension ModelRecord: Listed {
    static let columns = ["NAME", "TASK", "CONTEXT", "DESCRIPTION"]

    var cells: [String] {
        [name + (isBeta ? " (beta)" : ""), task ?? "", contextWindow ?? "", summary ?? ""]
    }

    var listedName: String { name }
}
