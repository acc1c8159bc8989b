/// Puts the tool calls of chat completions together from their fragments.
struct ToolCallAssembly: Sendable {
    private struct Partial: Sendable {
        var index: Int?
        var call: ToolCall
    }

    private var partials: [Partial] = []

    /// Takes a fragment, or a whole call. The first fragment of an index names the call; the
    /// arguments of later ones are appended.
    mutating func take(_ fragment: JSONView) {
        let function = fragment["function"].isObject ? fragment["function"] : fragment
        let id = fragment["id"].string.nonEmpty
        let name = function["name"].string.nonEmpty
        let arguments = Self.text(function["arguments"])
        // Workers AI may close with a fragment in which everything is null.
        guard id != nil || name != nil || arguments != nil else { return }
        let index = fragment["index"].integer
        let others = Self.others(of: fragment)
        guard let place = place(index: index, id: id, name: name) else {
            let call = ToolCall(
                id: id, name: name ?? "", arguments: arguments ?? "", others: others)
            return partials.append(Partial(index: index, call: call))
        }
        if partials[place].call.id == nil { partials[place].call.id = id }
        if partials[place].call.name.isEmpty { partials[place].call.name = name ?? "" }
        partials[place].call.arguments += arguments ?? ""
        partials[place].call.others.merge(others)
    }

    /// Members of a call that no format has in common, such as a provider's signature of its thoughts.
    private static func others(of fragment: JSONView) -> JSONObject {
        guard fragment["function"].isObject, let members = fragment.value.object?.members else {
            return JSONObject()
        }
        let known = ["index", "id", "type", "function"]
        return JSONObject(members.filter { !known.contains($0.key) }.map { ($0.key, $0.value) })
    }

    /// The calls so far, in the order in which they began; none are left behind.
    mutating func drain() -> [ToolCall] {
        defer { partials = [] }
        return partials.map(\.call)
    }

    /// The call that a fragment continues. Without an index, a new id or a name begins a new one.
    private func place(index: Int?, id: String?, name: String?) -> Int? {
        if let index { return partials.firstIndex { $0.index == index } }
        if let id { return partials.firstIndex { $0.call.id == id } }
        return name == nil ? partials.indices.last : nil
    }

    /// Arguments are JSON text; native Workers AI models send the object itself.
    private static func text(_ arguments: JSONView) -> String? {
        guard arguments.isPresent else { return nil }
        return arguments.string ?? arguments.value.text()
    }
}
