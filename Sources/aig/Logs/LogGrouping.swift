import AIGateway
import ArgumentParser

/// By what log entries are counted.
enum LogGrouping: ExpressibleByArgument, Equatable {
    case model, provider, status, cache, hour, day
    case metadata(String)

    /// What it is called on the command line and in JSON.
    var name: String {
        switch self {
        case .model: "model"
        case .provider: "provider"
        case .status: "status"
        case .cache: "cache"
        case .hour: "hour"
        case .day: "day"
        case .metadata(let key): "metadata.\(key)"
        }
    }

    private static let simple: [LogGrouping] = [.model, .provider, .status, .cache, .hour, .day]

    init?(argument: String) {
        if argument.hasPrefix("metadata."), argument.count > 9 {
            self = .metadata(String(argument.dropFirst(9)))
        } else if let simple = Self.simple.first(where: { $0.name == argument }) {
            self = simple
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { simple.map(\.name) + ["metadata.KEY"] }

    /// Whether its groups have an order of their own.
    var isTime: Bool { self == .hour || self == .day }

    /// The group of an entry; `-` for entries that don't say.
    func group(of record: LogRecord) -> String {
        let found: String? =
            switch self {
            case .model: record.model
            case .provider: record.provider
            case .status: record.statusCode.map(String.init) ?? record.success.map(Self.outcome)
            case .cache: record.cached.map { $0 ? "hit" : "miss" }
            case .hour: record.createdAt.map { $0.text.prefix(13) + ":00Z" }
            case .day: record.createdAt.map { String($0.text.prefix(10)) }
            case .metadata(let key): record.metadata?[key]?.plain
            }
        return found.flatMap { $0.isEmpty ? nil : $0 } ?? "-"
    }

    private static func outcome(_ success: Bool) -> String { success ? "success" : "error" }
}
