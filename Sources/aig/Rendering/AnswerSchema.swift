import AIGateway

/// The schema that an answer must match.
struct AnswerSchema {
    let json: JSON
    private let schema: JSONSchema

    /// - Throws: ``Failure/badData(_:)`` for a file that holds no JSON Schema.
    init(path: String) throws {
        let json: JSON
        do {
            json = try JSON(parsing: try InputFile.text(of: path))
        } catch let error as JSONSyntaxError {
            throw Failure.badData("the schema in '\(path)' is not JSON: \(error)")
        }
        do throws(JSONSchemaError) {
            try self.init(json)
        } catch {
            throw Failure.badData("'\(path)' is no JSON Schema: \(error)")
        }
    }

    init(_ json: JSON) throws(JSONSchemaError) {
        self.json = json
        schema = try JSONSchema(json)
    }

    /// Keywords that are sent and not checked here.
    var uncheckedKeywords: [String] { schema.uncheckedKeywords }

    /// - Throws: ``Failure/badData(_:)`` that names where the answer differs.
    func check(_ answer: String) throws {
        let value: JSON
        do {
            value = try JSON(parsing: answer)
        } catch {
            throw Failure.badData("the answer is not JSON, which the schema asks for: \(error)")
        }
        let violations = schema.violations(in: value)
        guard let first = violations.first else { return }
        let rest = violations.count > 1 ? ", and \(violations.count - 1) more" : ""
        throw Failure.badData("the answer does not match the schema: \(first)\(rest)")
    }
}
