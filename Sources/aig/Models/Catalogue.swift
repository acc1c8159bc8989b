import AIGateway
import Dispatch
import Synchronization

/// The names of models and gateways for Tab: kept in a file, asked for anew when old, and never
/// waited for long.
///
/// Locked, since Tab is pressed on the editor's thread while the network is asked on another.
final class Catalogue: Sendable {
    enum Kind: String, CaseIterable, Sendable { case models, gateways }

    /// How long Tab waits for an answer.
    private static let patience = DispatchTimeInterval.milliseconds(300)
    /// From when on names are asked for anew, in seconds.
    private static let freshness = 24.0 * 60 * 60

    private struct State {
        var names: [Kind: [String]] = [:]
        var asked: Set<Kind> = []
    }

    private let world: World
    /// Whose names they are.
    private let account: String
    private let state = Mutex(State())
    private let wishes: AsyncStream<Kind>
    private let wish: AsyncStream<Kind>.Continuation
    private let arrival = DispatchSemaphore(value: 0)

    init(of settings: Settings, in world: World) {
        self.world = world
        account = settings.credentials.baseURL + " " + (settings.credentials.accountID ?? "")
        (wishes, wish) = AsyncStream.makeStream(of: Kind.self)
    }

    /// What is known now, or becomes known within a moment.
    func names(of kind: Kind) -> [String] {
        let (known, isFirst) = state.withLock { state in
            if state.names[kind] == nil { state.names[kind] = kept(kind) }
            return (state.names[kind], state.asked.insert(kind).inserted)
        }
        if let known { return known }
        guard isFirst else { return [] }
        // An answer that came too late for an earlier wish must not end this one's waiting.
        while arrival.wait(timeout: .now()) == .success {}
        wish.yield(kind)
        _ = arrival.wait(timeout: .now() + Self.patience)
        return state.withLock { $0.names[kind] } ?? []
    }

    /// Asks for what is wished, until the task is cancelled. What fails stays unknown.
    func serve(_ ask: @Sendable (Kind) async throws -> [String]) async {
        for await kind in wishes {
            let names = try? await ask(kind)
            state.withLock { state in
                state.names[kind] = names
                // What failed may be asked for again.
                if names == nil { state.asked.remove(kind) }
            }
            if let names { keep(names, kind) }
            arrival.signal()
        }
    }

    private func path(of kind: Kind) -> String? {
        CacheFolder.path(in: world).map { "\($0)/\(kind.rawValue).json" }
    }

    /// What is kept in the file, unless it is old.
    func kept(_ kind: Kind) -> [String]? {
        guard let path = path(of: kind), let bytes = try? InputFile.bytes(of: path),
            let json = try? JSON(parsing: bytes), let time = json["at"]?.double,
            world.date().timeIntervalSince1970 - time < Self.freshness,
            json["account"]?.string == account
        else { return nil }
        return json["names"]?.array?.compactMap(\.string)
    }

    func keep(_ names: [String], _ kind: Kind) {
        guard let path = path(of: kind) else { return }
        let json: JSON = [
            "at": .decimal(world.date().timeIntervalSince1970), "account": .string(account),
            "names": .array(names.map(JSON.string)),
        ]
        // What can't be kept is asked for again.
        try? PrivateFile.write(json.encoded(), to: path)
    }
}
