/// An account that a token sees.
public struct AccountRecord: Sendable, Equatable {
    public var json: JSON

    public init(_ json: JSON) { self.json = json }

    public var id: String { json["id"]?.string ?? "" }
    public var name: String { json["name"]?.string ?? "" }
}
