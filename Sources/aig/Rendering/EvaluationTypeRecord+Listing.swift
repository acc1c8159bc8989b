import AIGateway

extension EvaluationTypeRecord: Listed {
    static let columns = ["TYPE", "NAME", "MANDATORY", "ID", "DESCRIPTION"]

    var cells: [String] { [type, name, isMandatory == true ? "yes" : "no", id, summary] }

    var listedName: String { type }
}
