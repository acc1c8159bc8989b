import AIGateway

extension RouteRecord: Listed {
    static let columns = ["NAME", "ELEMENTS", "CHANGED", "DEPLOYED VERSION", "ID"]

    var cells: [String] {
        [
            name, elements?.array.map { "\($0.count)" } ?? "", modifiedAt ?? "",
            deployedVersion ?? "none", id,
        ]
    }

    var listedName: String { name }
}
