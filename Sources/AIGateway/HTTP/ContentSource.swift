/// Bytes that are not in memory, such as a large file's, and can be read again and again.
public protocol ContentSource: Sendable {
    /// What it is called, for people.
    var name: String { get }
    /// How many bytes there are.
    var count: Int { get }
    /// Reads bytes from `offset` on: `length` of them, fewer only at the end.
    func read(from offset: Int, length: Int) throws(ContentFailure) -> [UInt8]
}
