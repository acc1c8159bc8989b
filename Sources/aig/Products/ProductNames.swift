import AIGateway

/// Names for results whose user didn't choose one: the model and the time, as in
/// `flux-1-schnell-20261105-093000.png`.
struct ProductNames {
    private let stem: String

    init(model: String, in world: World) {
        let last = model.split(separator: "/").last ?? "answer"
        let plain = last.map {
            $0.isASCII && ($0.isLetter || $0.isNumber) || "._-".contains($0) ? $0 : "-"
        }
        let time = world.date().formatted(.iso8601).filter { $0.isNumber || $0 == "T" }
        // A name that begins with a dot would be hidden.
        stem = String(plain.drop { $0 == "." }) + "-" + time.replacing("T", with: "-")
    }

    /// The name of the result of that number, from 1. Further attempts give further names.
    func name(_ number: Int, extension ending: String) -> String {
        number == 1 ? "\(stem).\(ending)" : "\(stem)-\(number).\(ending)"
    }

    /// One of several results that were to go to `path`: with its number, and the ending of what it
    /// is when `path` has none.
    static func numbered(_ path: String, _ number: Int, extension ending: String) -> String {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            return "\(path)-\(number).\(ending)"
        }
        return path.dropLast(name[dot...].count) + "-\(number)" + name[dot...]
    }
}
