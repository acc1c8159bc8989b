import AIGateway

extension DatasetRecord: Listed {
    static let columns = ["NAME", "STATE", "CHANGED", "ID", "FILTERS"]

    var cells: [String] {
        [
            name, isEnabled == false ? "off" : "on", modifiedAt ?? "", id,
            told.joined(separator: "; "),
        ]
    }

    var listedName: String { name }

    private var told: [String] {
        filters.map { filter in
            let values = filter["value"]?.array?.map(\.plain).joined(separator: ", ")
            return [filter["key"]?.plain, filter["operator"]?.plain, values]
                .compactMap(\.self).joined(separator: " ")
        }
    }
}
