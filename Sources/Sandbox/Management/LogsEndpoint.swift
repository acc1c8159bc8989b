import HTTPTypes

/// What a gateway remembers of its requests.
struct LogsEndpoint: Sendable {
    let store: SandboxStore

    private static let path = "ai-gateway/gateways/*/logs"

    var routes: [Route] {
        [
            Route(.get, Self.path) { call, gateway in try await list(call, of: gateway[0]) },
            Route(.delete, Self.path) { call, gateway in try await delete(call, of: gateway[0]) },
            Route(.get, Self.path + "/*") { _, parts in
                .envelope(try await store.logEntry(parts[1], of: parts[0]).detail)
            },
            Route(.patch, Self.path + "/*") { call, parts in
                try await amend(parts[1], of: parts[0], call)
            },
            Route(.get, Self.path + "/*/request") { _, parts in
                let entry = try await store.logEntry(parts[1], of: parts[0])
                return Self.payload(entry.request, entry, type: "request_content_type")
            },
            Route(.get, Self.path + "/*/response") { _, parts in
                let entry = try await store.logEntry(parts[1], of: parts[0])
                return Self.payload(entry.response, entry, type: "response_content_type")
            },
        ]
    }

    private func list(_ call: Call, of gateway: String) async throws -> Answer {
        let page = try Page(call, sizes: 1...50)
        let query = try LogQuery(listing: call)
        let wantsMeasures = try call.flag("meta_info") ?? false
        let entries = query.select(try await store.logEntries(of: gateway)).map(\.summary)
        return page.answer(entries, more: wantsMeasures ? LogMeasures(of: entries).body : [:])
    }

    private func delete(_ call: Call, of gateway: String) async throws -> Answer {
        let limit = try call.integer("limit", in: 1...10_000) ?? 10_000
        let query = try LogQuery(deleting: call)
        let entries = query.select(try await store.logEntries(of: gateway))
        await store.deleteLogs(Set(entries.prefix(limit).map(\.id)))
        return .json(["success": true])
    }

    private static let changes = Shape.record([
        .optional("feedback", .nullable(.integer(-1...1))),
        .optional("score", .nullable(.integer(0...100))),
        .optional("metadata", .nullable(.map(.scalar))),
    ])

    private func amend(_ id: String, of gateway: String, _ call: Call) async throws -> Answer {
        var changes = try call.object(Self.changes)
        // The log shows metadata as text, the way it came in its header.
        if let metadata = changes["metadata"] {
            changes["metadata"] = .string(metadata.isNull ? "{}" : metadata.jsonText)
        }
        let known = (changes.members ?? []).filter {
            ["feedback", "score", "metadata"].contains($0.name)
        }
        let entry = try await store.amendLog(id, of: gateway, with: .object(known))
        return .envelope(entry.summary)
    }

    /// A stored body comes back as it was, without an envelope.
    private static func payload(_ bytes: [UInt8]?, _ entry: LogEntry, type: String) -> Answer {
        .bytes(bytes ?? [], type: entry.summary[type]?.text ?? "application/octet-stream")
    }
}
