/// Whether output is coloured.
public enum ColorChoice: String, Sendable, CaseIterable {
    case auto, always, never

    /// Decides for one stream. Order: the choice itself, `NO_COLOR` and `CLICOLOR_FORCE` when not
    /// empty, then whether the stream is a terminal that is not dumb.
    public func isOn(isTerminal: Bool, environment: [String: String]) -> Bool {
        let isSet = { (name: String) in !(environment[name] ?? "").isEmpty }
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if isSet("NO_COLOR") { return false }
            if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
            return isTerminal && environment["TERM"] != "dumb"
        }
    }
}
