/// A thing that an account or a gateway keeps, as the API tells it; members that nothing here names
/// are kept in ``json``.
public protocol ManagedRecord: Sendable {
    var json: JSON { get }
    init(_ json: JSON)
    /// The member that holds its identifier.
    static var identifier: String { get }
    /// What a person may call it by, the best name first.
    var names: [String] { get }
}

extension ManagedRecord {
    public static var identifier: String { "id" }

    public var id: String { json[Self.identifier]?.string ?? "" }

    public var names: [String] { [json["name"]?.string].compactMap(\.self) }
}
