/// Content that is read while a request is sent. In the request's body a mark stands in its place.
public struct DeferredContent: Sendable {
    /// How the bytes stand in the body.
    public enum Coding: Sendable { case base64, plain }

    public let source: any ContentSource
    public let coding: Coding
    /// What stands for it in a body; nothing else can be the same by chance.
    public let mark: String

    public init(_ source: any ContentSource, coding: Coding) {
        self.source = source
        self.coding = coding
        mark = "[\(source.count) bytes of \(UUID().uuidString)]"
    }

    /// How many bytes it has in the body.
    var count: Int {
        switch coding {
        case .base64: (source.count + 2) / 3 * 4
        case .plain: source.count
        }
    }
}

extension DeferredContent: Equatable {
    public static func == (one: DeferredContent, other: DeferredContent) -> Bool {
        one.mark == other.mark
    }
}
