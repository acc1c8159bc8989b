import AIGateway
import Terminal

/// What commands do with things of one kind, the same for every kind.
struct ResourceActions<Record: ManagedRecord & Listed>: Sendable {
    let resource: Resource<Record>
    let management: Management
    let world: World

    init(_ resource: Resource<Record>, management: Management, in world: World) {
        self.resource = resource
        self.management = management
        self.world = world
    }

    init(
        _ resource: Resource<Record>, account: AccountFlags, call: CallFlags, in world: World
    ) throws {
        self.init(
            resource, management: try Management(account: account, call: call, in: world),
            in: world)
    }

    func list(_ flags: ListFlags) async throws {
        try flags.field?.checkSpelling(among: Record.knownFields)
        try await management.run { client in
            try await client.list(resource, limit: flags.limit)
        } preview: { client in
            try client.listRequest(resource)
        } then: { records in
            try Listing(records, flags, in: world).print()
        }
    }

    /// Prints the thing of that name or ID, asked for by itself since a list may tell less.
    func get(_ name: String, _ flags: RecordFlags) async throws {
        try check(name)
        try flags.field?.checkSpelling(among: Record.knownFields)
        try await management.run { client in
            let id = try await client.existing(name, in: resource).id
            return try await client.get(id, in: resource)
        } preview: { client in
            guard name.isIdentifier else {
                try management.refuseCurl()
                return try client.listRequest(resource)
            }
            return try client.getting(name, in: resource)
        } then: { record in
            try RecordPrinter(flags, in: world, documented: Record.knownFields).print(record.json)
        }
    }

    /// Makes a thing, or finds that there is one which is as it should be.
    ///
    /// - Parameters:
    ///   - advice: how one that is otherwise can be made so.
    ///   - isAsWanted: whether one that exists is.
    func create(
        _ body: JSONObject, named name: String, orElse advice: String, _ flags: RecordFlags,
        isAsWanted: @escaping @Sendable (Record) -> Bool
    ) async throws {
        try check(name)
        try flags.field?.checkSpelling(among: Record.knownFields)
        try await management.run { client in
            let made = try await client.make(body, named: name, in: resource)
            // What was found when an answer was lost may be another's.
            if made.creation != .created, !isAsWanted(made.record) {
                throw Failure.exists(
                    "another \(resource.noun) '\(name)' exists\(resource.place)", advice: advice)
            }
            return made
        } preview: { client in
            try client.creation(of: body, in: resource).masked
        } then: { made in
            let isNew = made.creation != .existed
            remark(isNew ? "created" : "unchanged: there is", name)
            try RecordPrinter(flags, in: world, documented: Record.knownFields).report(
                made.record.json)
        }
    }

    /// As ``create(_:named:orElse:_:isAsWanted:)``; wanted are the members of the body.
    func create(
        _ body: JSONObject, named name: String, orElse advice: String, _ flags: RecordFlags
    ) async throws {
        try await create(body, named: name, orElse: advice, flags) { $0.json.has(body) }
    }

    /// Changes members of a thing.
    func change(_ name: String, to body: JSONObject, _ flags: RecordFlags) async throws {
        try check(name)
        try flags.field?.checkSpelling(among: Record.knownFields)
        try await management.run { client in
            let record = try await client.existing(name, in: resource)
            return try await client.change(record.id, to: body, in: resource)
        } preview: { client in
            try previewLookup(of: name)
            return try client.changing(name, to: body, in: resource).masked
        } then: { record in
            remark("changed", name)
            try RecordPrinter(flags, in: world, documented: Record.knownFields).report(record.json)
        }
    }

    /// Deletes a thing, unless there is none.
    func delete(_ name: String, _ consent: ConsentFlags) async throws {
        try check(name)
        let question = "Delete \(resource.noun) '\(name)'\(resource.place)?"
        try await consent.ask(question, for: management, in: world)
        try await management.run { client in
            guard let record = try await client.find(name, in: resource) else { return false }
            try await client.remove(record.id, from: resource)
            return true
        } preview: { client in
            try previewLookup(of: name)
            return try client.removal(of: name, from: resource)
        } then: { wasThere in
            remark(wasThere ? "deleted" : "nothing to delete: there is no", name)
        }
    }

    /// Says on standard error what was done to the thing of that name.
    func remark(_ what: String, _ name: String) {
        world.console.remark("aig: \(what) \(resource.noun) '\(name)'\(resource.place)")
    }

    /// Without asking the API, a name is all that a preview has, which is no command that works.
    func previewLookup(of name: String) throws {
        guard !name.isIdentifier else { return }
        try management.refuseCurl()
        world.console.remark(
            "aig: the ID of '\(name)', looked up first, stands in the name's place when it's sent")
    }

    func check(_ name: String) throws {
        guard !name.isEmpty else { throw Failure.usage("the \(resource.noun)'s name is missing") }
    }
}
