/// How the elements of a dynamic route hang together.
struct RouteGraph {
    private let elements: [JSONValue]
    private let ids: [String]

    init(_ elements: JSONValue) {
        self.elements = elements.items ?? []
        ids = self.elements.compactMap { $0["id"]?.text }
    }

    var faults: [Refusal.Fault] {
        let starts = elements.count { $0["type"] == "start" }
        let ends = elements.count { $0["type"] == "end" }
        let whole = [
            (starts == 1, "A route has exactly one start"), (ends >= 1, "A route has an end"),
        ].filter { !$0.0 }.map { Refusal.Fault(message: $0.1, path: ["elements"]) }
        return whole + elements.indices.flatMap(faults)
    }

    private func faults(at index: Int) -> [Refusal.Fault] {
        let path = ["elements", String(index)]
        let isAgain = ids.firstIndex(of: ids[index]) != index
        let repeated = Refusal.Fault(message: "This id is taken", path: path + ["id"])
        let dangling = (elements[index]["outputs"]?.members ?? []).filter { output in
            output.value["elementId"]?.text.map { !ids.contains($0) } ?? true
        }
        return (isAgain ? [repeated] : [])
            + dangling.map { output in
                .init(
                    message: "No such element",
                    path: path + ["outputs", output.name, "elementId"])
            }
    }
}
