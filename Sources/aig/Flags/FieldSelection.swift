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

    /// Throws when none of the records has one of the fields, as after a typing error, and others
    /// don't have it either.
    func check(against records: [JSON], _ others: [String] = []) throws {
        if let doubt = doubt(about: records, others) { throw Failure.usage(doubt) }
    }

    /// Says which field none of the records has; `nil` when there is no such field.
    func doubt(about records: [JSON], _ others: [String] = []) -> String? {
        guard !records.isEmpty else { return nil }
        for name in names where records.allSatisfy({ $0.value(at: name) == nil }) {
            guard !others.contains(name) else { continue }
            let known = records.flatMap { $0.object?.keys ?? [] } + others
            let near = Nearest.name(to: name, among: known).map { "; did you mean '\($0)'?" }
            return "there is no field '\(name)'" + (near ?? "")
        }
        return nil
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
