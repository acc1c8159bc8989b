/// The parts of a request target in the absolute form that forwarding takes.
struct AbsoluteTarget: Sendable {
    let port: Int
    let path: String

    init?(_ target: String) {
        let scheme = "http://"
        guard target.lowercased().hasPrefix(scheme) else { return nil }
        let rest = target.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest.dropFirst(authority.count)
        self.port = authority.split(separator: ":").last.flatMap { Int($0) } ?? 80
        self.path = path.hasPrefix("/") ? String(path) : "/\(path)"
    }
}
