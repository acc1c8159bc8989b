import AIGateway

extension DeploymentRecord: Listed {
    static let columns = ["DEPLOYMENT", "VERSION", "CREATED"]

    var cells: [String] { [id, version, createdAt ?? ""] }

    var listedName: String { id }
}
