/// The members of a JSON object, in the order in which they were written or added.
public struct JSONObject: Sendable {
    /// Name and value of each member; names are unique.
    public private(set) var members: [(key: String, value: JSON)] = []

    public init() {}

    /// Takes the members in order; of two with one name the later wins, in the earlier's place.
    public init(_ members: some Sequence<(String, JSON)>) {
        for (key, value) in members { self[key] = value }
    }

    public var isEmpty: Bool { members.isEmpty }
    public var keys: [String] { members.map(\.key) }

    /// Reading an absent member gives `nil`; assigning `nil` removes the member.
    public subscript(_ key: String) -> JSON? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    /// Takes every member of `other`, replacing those of the same name. Objects are merged member
    /// by member, everything else is replaced.
    public mutating func merge(_ other: JSONObject) {
        for (key, value) in other.members {
            if var mine = self[key]?.object, case .object(let theirs) = value {
                mine.merge(theirs)
                self[key] = .object(mine)
            } else {
                self[key] = value
            }
        }
    }

    /// Sets the member at the end of `path`, making the objects on the way.
    public mutating func set(_ value: JSON, at path: some Collection<Substring>) {
        guard let first = path.first else { return }
        guard path.count > 1 else { return self[String(first)] = value }
        var inner = self[String(first)]?.object ?? JSONObject()
        inner.set(value, at: path.dropFirst())
        self[String(first)] = .object(inner)
    }
}

extension JSONObject: Equatable {
    public static func == (one: JSONObject, other: JSONObject) -> Bool {
        one.members.count == other.members.count
            && one.members.allSatisfy { other[$0.key] == $0.value }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral members: (String, JSON)...) { self.init(members) }
}
