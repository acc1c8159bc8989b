import AIGateway
import ArgumentParser

/// The fields of a record that are wanted, by the API's names; `dlp.action` is inside of `dlp`.
struct FieldSelection: ExpressibleByArgument, Equatable {
    let names: [String]

    init?(argument: String) {
        names = argument.split(separator: ",").map(String.init)
        if names.isEmpty { return nil }
    }

    /// The wanted fields that a record has.
    func members(of record: JSON) -> JSONObject {
        JSONObject(names.compactMap { name in record.value(at: name).map { (name, $0) } })
    }

    /// One text for each wanted field, empty where a record lacks it.
    func cells(of record: JSON) -> [String] {
        names.map { record.value(at: $0)?.plain ?? "" }
    }

    /// A text for each wanted field by its name, empty where a record lacks it.
    func texts(of record: JSON) -> JSONObject {
        JSONObject(zip(names, cells(of: record).map(JSON.string)))
    }

    /// Throws when a name is that of a documented field but for a typing error, before anything is
    /// sent.
    func checkSpelling(among documented: [String]) throws {
        for name in names where !Self.isInside(name, of: documented) {
            let first = name.split(separator: ".").first.map(String.init) ?? ""
            guard let near = Nearest.mistyped(first, among: documented) else { continue }
            throw Failure.usage("there is no field '\(name)'; did you mean '\(near)'?")
        }
    }

    /// Throws when one of the fields is neither documented nor had by any of the records.
    func check(against records: [JSON], _ documented: [String] = []) throws {
        if let doubt = doubt(about: records, documented) { throw Failure.badData(doubt) }
    }

    /// Says which field is neither documented nor had by any of the records; `nil` when there is no
    /// such field.
    func doubt(about records: [JSON], _ documented: [String] = []) -> String? {
        guard !records.isEmpty else { return nil }
        for name in names where records.allSatisfy({ $0.value(at: name) == nil }) {
            guard !Self.isInside(name, of: documented) else { continue }
            let known = records.flatMap { $0.object?.keys ?? [] } + documented
            let near = Nearest.name(to: name, among: known).map { "; did you mean '\($0)'?" }
            return "there is no field '\(name)'" + (near ?? "")
        }
        return nil
    }

    private static func isInside(_ name: String, of fields: [String]) -> Bool {
        fields.contains { name == $0 || name.hasPrefix($0 + ".") }
    }
}

extension JSON {
    /// The value at a path of names, or of places in arrays, joined by dots.
    func value(at path: String) -> JSON? {
        if let whole = self[path] { return whole }
        return path.split(separator: ".").reduce(Optional(self)) { value, part in
            if let array = value?.array {
                return Int(part).flatMap { array.indices.contains($0) ? array[$0] : nil }
            }
            return value?[String(part)]
        }
    }

    /// A text as it is, anything else as JSON.
    var plain: String { string ?? text() }
}
