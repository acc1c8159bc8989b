import Synchronization

/// Says on a watched standard error how much of a file was sent. Locked, since the network reads
/// files as it sends them.
final class UploadProgress: Sendable {
    private let progress: Mutex<TransferProgress>

    init(isQuiet: Bool, in world: World) {
        progress = Mutex(TransferProgress(isQuiet: isQuiet, in: world))
    }

    func show(_ count: Int, of total: Int) {
        progress.withLock { progress in
            progress.show(count, of: total)
            if count >= total { progress.clear() }
        }
    }

    /// Takes the line away that tells of an upload that broke off.
    func clear() { progress.withLock { $0.clear() } }
}
