/// Where `aig` keeps what it can ask for again.
enum CacheFolder {
    /// Below `XDG_CACHE_HOME`, else below `~/.cache`; `nil` where there is neither.
    static func path(in world: World) -> String? {
        let folder =
            world.variable("XDG_CACHE_HOME") ?? world.variable("HOME").map { $0 + "/.cache" }
        return folder.map { $0 + "/aig" }
    }
}
