import AIGateway

extension RouteVersionRecord: Listed {
    static let columns = ["VERSION", "STATE", "ELEMENTS", "CREATED"]

    var cells: [String] {
        [id, state, elements?.array.map { "\($0.count)" } ?? "", createdAt ?? ""]
    }

    var listedName: String { id }

    private var state: String {
        if json["active"]?.bool == true || json["active"]?.string == "true" { return "deployed" }
        return isValid ? "" : "not valid"
    }
}
