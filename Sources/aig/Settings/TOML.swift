import AIGateway
import TOMLKit

/// TOML, read as the JSON values that it stands for.
enum TOML {
    struct SyntaxError: Error {
        /// Counted from 1.
        var line: Int?
        var reason: String
    }

    static func parse(_ text: String) throws(SyntaxError) -> JSONObject {
        do {
            let json = try TOMLTable(string: text).convert(to: .json)
            return try JSON(parsing: json).object ?? JSONObject()
        } catch let error as TOMLParseError {
            throw SyntaxError(line: error.source.begin.line, reason: error.description)
        } catch {
            throw SyntaxError(line: nil, reason: "\(error)")
        }
    }
}
