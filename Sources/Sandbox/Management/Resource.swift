import HTTPTypes

/// What the API does alike with most kinds of records: it lists, shows and removes them.
struct Resource: Sendable {
    let store: SandboxStore
    let kind: Shelf.Kind
    /// With one `*`, for the gateway, when there is one.
    let path: String
    var sizes = 1...100
    /// Members that the parameters of the same name select by.
    var flags: [String] = []
    var texts: [String] = []
    /// Members that `search` looks into.
    var searched = ["id", "name"]
    /// What is shown of a record now.
    var show: @Sendable (StoredRecord) -> JSONValue = \.body

    func shelf(_ captures: [String]) -> Shelf {
        Shelf(kind, of: path.contains("*") ? captures.first : nil)
    }

    var list: Route {
        Route(.get, path) { call, captures in
            let page = try Page(call, sizes: sizes)
            let filters = try filters(in: call)
            let bodies = try await store.records(on: shelf(captures)).map(show)
            return page.answer(bodies.filter { body in filters.allSatisfy { $0(body) } })
        }
    }

    var fetch: Route {
        Route(.get, path + "/*") { _, captures in
            .envelope(
                show(try await store.record(captures[captures.count - 1], on: shelf(captures))))
        }
    }

    var removal: Route {
        Route(.delete, path + "/*") { _, captures in
            let id = captures[captures.count - 1]
            return .envelope(show(try await store.remove(id, from: shelf(captures))))
        }
    }

    private func filters(in call: Call) throws(Refusal) -> [(JSONValue) -> Bool] {
        var filters: [(JSONValue) -> Bool] = []
        for name in flags {
            guard let flag = try call.flag(name) else { continue }
            filters.append { $0[name]?.flag == flag }
        }
        for name in texts {
            guard let text = call.query[name] else { continue }
            filters.append { $0[name]?.text == text }
        }
        if let search = call.query["search"]?.lowercased(), !search.isEmpty {
            filters.append { body in
                searched.contains { body[$0]?.text?.lowercased().contains(search) ?? false }
            }
        }
        return filters
    }
}
