import AIGateway

/// The files and addresses that a line attaches, under the names of the flags.
struct LineFiles {
    static let members = ["attach", "attach_type", "attach-type"]

    private let names: [String]
    private let type: String?

    init(_ line: JSONObject) throws {
        let value = line["attach"] ?? []
        let list = value.array ?? [value]
        names = list.compactMap(\.string)
        guard names.count == list.count, !names.contains("-") else {
            throw Failure.badData("'attach' takes a file's path or an https address, or a list")
        }
        let type = line["attach_type"] ?? line["attach-type"]
        guard type == nil || type?.string != nil else {
            throw Failure.badData("'attach_type' takes a text")
        }
        self.type = type?.string
    }

    func read(_ input: PromptInput) throws -> [Attachment] {
        let reader = AttachmentReader(names, type: type, input: input)
        return try names.map(reader.lasting)
    }
}
