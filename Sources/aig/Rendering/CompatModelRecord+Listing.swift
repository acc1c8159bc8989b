import AIGateway

extension CompatModelRecord: Listed {
    static let columns = ["NAME", "OWNER"]

    var cells: [String] { [name, owner ?? ""] }
    var listedName: String { name }
}
