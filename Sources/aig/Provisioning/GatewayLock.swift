import Terminal

/// Lets one process of this machine change gateways, their datasets and routes at a time.
///
/// An update replaces a thing as a whole and the API knows no condition for it, so that of two
/// processes that read before either writes, one takes the other's change back.
struct GatewayLock {
    private let path: String?
    private let world: World

    init(in world: World) {
        path = StateFolder.path(in: world.environment).map { $0 + "/gateways.lock" }
        self.world = world
    }

    /// Runs `change` when it is this process's turn; at once where there is no place for a lock.
    func hold<Result>(_ change: () async throws -> Result) async throws -> Result {
        guard let path, (try? PrivateFile.makeFolder(of: path)) != nil else {
            return try await change()
        }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return try await change() }
        defer { close(file) }
        // Asked again and again, since waiting inside the system would keep the network waiting.
        while flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
            try await world.sleep(.milliseconds(5))
        }
        return try await change()
    }
}
