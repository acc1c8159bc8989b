/// A host's name or address, and a port where one is given; brackets of IPv6 are taken off.
struct HostAndPort: Equatable {
    var host: String
    var port: Int?

    init?(_ text: some StringProtocol) {
        let rest: Substring
        if text.hasPrefix("[") {
            let inside = text.dropFirst().prefix { $0 != "]" }
            host = String(inside)
            rest = Substring(text[inside.endIndex...].dropFirst())
        } else {
            let name = text.prefix { $0 != ":" }
            host = String(name)
            rest = Substring(text[name.endIndex...])
        }
        guard !rest.isEmpty else { return }
        guard rest.first == ":", let port = UInt16(rest.dropFirst()) else { return nil }
        self.port = Int(port)
    }
}
