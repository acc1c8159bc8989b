/// What a dynamic route does: its elements, kept as they were written.
///
/// Source: https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/json-configuration/
public struct RouteElements: Sendable, Equatable {
    /// An array.
    public let json: JSON

    /// Takes an array of elements, or an object that has one under `elements`, as a route's record
    /// does.
    public init?(_ json: JSON) {
        guard let array = (json["elements"] ?? json).array else { return nil }
        self.json = .array(array)
    }

    /// What can't be right, whatever the kinds of elements: an element without identifier or type,
    /// two of one identifier, not exactly one start, an output that leads nowhere.
    public var faults: [String] {
        identityFaults + startFaults + outputFaults
    }

    private var elements: [JSON] { json.array ?? [] }
    private var identifiers: [String] { elements.compactMap { $0["id"]?.string } }

    private var identityFaults: [String] {
        let nameless = elements.enumerated().compactMap { place, element in
            ["id", "type"].first { element[$0]?.string?.isEmpty ?? true }
                .map { "element \(place + 1) has no \($0)" }
        }
        var seen: Set<String> = []
        let twins = identifiers.filter { !seen.insert($0).inserted }
        return nameless + Set(twins).sorted().map { "several elements have the id '\($0)'" }
    }

    private var startFaults: [String] {
        let count = elements.count { $0["type"]?.string == "start" }
        return count == 1 ? [] : ["it has \(count) elements of type 'start', not one"]
    }

    private var outputFaults: [String] {
        let known = Set(identifiers)
        return elements.flatMap { element in
            (element["outputs"]?.object?.members ?? []).compactMap { name, output in
                guard let target = output["elementId"]?.string, !known.contains(target) else {
                    return nil
                }
                let id = element["id"]?.string ?? "?"
                return "output '\(name)' of '\(id)' leads to '\(target)', which isn't there"
            }
        }
    }
}
