import AIGateway

extension RouteRecord: Listed {
    static let columns = ["NAME", "ELEMENTS", "DEPLOYED VERSION", "CHANGED", "ID"]

    var cells: [String] {
        [
            name, elements?.array.map { "\($0.count)" } ?? "", deployedVersion ?? "none",
            modifiedAt ?? "", id,
        ]
    }

    var listedName: String { name }
}
