import AIGateway
import Terminal

/// Where conversations are kept: a folder with a file for each, for its owner only.
struct ConversationStore {
    private static let ending = ".jsonl"
    let folder: String

    /// - Returns: `nil` when there is no place for state, as without a home.
    init?(in world: World) {
        guard let state = StateFolder.path(in: world.environment) else { return nil }
        folder = state + "/conversations"
    }

    /// - Throws: ``Failure/configuration(_:advice:)`` when there is no place for state.
    static func existing(in world: World) throws -> ConversationStore {
        guard let store = ConversationStore(in: world) else {
            throw Failure.configuration(
                "there is no place for conversations", advice: "set HOME or XDG_STATE_HOME")
        }
        return store
    }

    /// The conversation that ``identifier(_:)`` finds.
    func named(_ text: String) throws -> Conversation { try load(try identifier(text)) }

    /// The identifiers of all conversations, the one that was last changed first.
    func identifiers() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let dated = names.compactMap { name -> (String, Int, Int)? in
            var status = stat()
            guard name.hasSuffix(Self.ending), !name.hasPrefix("."),
                stat(folder + "/" + name, &status) == 0
            else { return nil }
            let time = status.modificationTime
            return (String(name.dropLast(Self.ending.count)), time.tv_sec, Int(time.tv_nsec))
        }
        return dated.sorted { ($0.1, $0.2, $0.0) > ($1.1, $1.2, $1.0) }.map(\.0)
    }

    /// The identifier that `text` is, or is the only beginning of; `last` is the newest.
    ///
    /// - Throws: ``Failure/noInput(path:reason:)`` when there is none, or several.
    func identifier(_ text: String) throws -> String {
        let all = identifiers()
        if text == "last" {
            guard let newest = all.first else {
                throw Failure.noInput(path: folder, reason: "there is no conversation yet")
            }
            return newest
        }
        if all.contains(text) { return text }
        let matching = all.filter { !text.isEmpty && $0.hasPrefix(text) }
        guard matching.count == 1 else {
            throw Failure.noInput(
                path: text,
                reason: matching.isEmpty
                    ? "there is no such conversation; 'aig conversations list' shows them"
                    : "it begins the IDs of \(matching.count) conversations")
        }
        return matching[0]
    }

    /// Reads a conversation. A line that was cut off, as by a crash, is left out.
    func load(_ id: String) throws -> Conversation {
        let bytes = try InputFile.bytes(of: path(of: id))
        var conversation = Conversation()
        for line in bytes.split(separator: 0x0A) {
            guard let json = try? JSON(parsing: line), let record = ConversationRecord(json) else {
                continue
            }
            conversation.apply(record)
        }
        // The file's name counts, since a file may have been copied.
        conversation.id = id
        return conversation
    }

    func delete(_ id: String) throws {
        guard unlink(path(of: id)) == 0 else {
            throw Failure.cannotCreate(path: path(of: id), reason: String(cString: strerror(errno)))
        }
    }

    func path(of id: String) -> String { folder + "/" + id + Self.ending }
}

extension stat {
    fileprivate var modificationTime: timespec {
        #if canImport(Darwin)
            st_mtimespec
        #else
            st_mtim
        #endif
    }
}
