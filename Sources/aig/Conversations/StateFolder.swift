/// Where `aig` keeps what it learns while it is used.
enum StateFolder {
    /// Below `XDG_STATE_HOME`, else below `~/.local/state`; `nil` where there is neither.
    static func path(in environment: [String: String]) -> String? {
        // A folder that is relative to wherever one is would be another one each time.
        let named = { (name: String) in environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
        let folder = named("XDG_STATE_HOME") ?? named("HOME").map { $0 + "/.local/state" }
        return folder.map { $0 + "/aig" }
    }
}
