import HTTPTypes

// The operations that every kind of thing has. Each may be repeated, by another process too, and
// may lose any answer: what was done then is found out before it is called a failure.
extension Gateway {
    /// All things of a kind.
    public func list<Record>(
        _ resource: Resource<Record>, limit: Int? = nil
    ) async throws(GatewayError) -> [Record] {
        do {
            return try await list(
                resource.path, query: resource.query, pageSize: resource.pageSize, limit: limit,
                member: resource.listMember, identifier: Record.identifier
            ).map(Record.init)
        } catch {
            throw resource.isOfGateway ? error.asking(for: resource.gateway) : error
        }
    }

    /// What ``list(_:limit:)`` sends first.
    public func listRequest<Record>(
        _ resource: Resource<Record>
    ) throws(GatewayError) -> Request {
        try pageRequest(
            resource.path, query: resource.query, page: 1, size: resource.pageSize)
    }

    /// The thing with that identifier, or else with that name; `nil` when there is none.
    ///
    /// - Throws: ``Refusal/Meaning/badRequest`` when several have the name.
    public func find<Record>(
        _ name: String, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record? {
        try Self.pick(name, from: try await list(resource), of: resource)
    }

    /// As ``find(_:in:)``.
    ///
    /// - Throws: ``Refusal/Meaning/notFound`` when there is none.
    public func existing<Record>(
        _ name: String, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record {
        let all = try await list(resource)
        if let found = try Self.pick(name, from: all, of: resource) { return found }
        throw .refused(
            Refusal(
                meaning: .notFound, status: nil,
                message: "there is no \(resource.noun) '\(name)'" + resource.place
                    + Self.told(all.compactMap(\.names.first))))
    }

    /// One thing by its identifier.
    public func get<Record>(
        _ id: String, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record {
        let request = try getting(id, in: resource)
        return resource.record(try await Envelope(try await send(request)))
    }

    /// As ``get(_:in:)``, or `nil` when there is none.
    func getIfAny<Record>(
        _ id: String, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record? {
        do throws(GatewayError) {
            return try await get(id, in: resource)
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
    }

    /// What ``get(_:in:)`` sends.
    public func getting<Record>(
        _ id: String, in resource: Resource<Record>
    ) throws(GatewayError) -> Request {
        try request(.get, resource.path(to: id))
    }

    /// Makes a thing unless there is one of that name.
    ///
    /// - Parameter name: one of the ``ManagedRecord/names`` that the new thing will have.
    public func make<Record>(
        _ body: JSONObject, named name: String, in resource: Resource<Record>
    ) async throws(GatewayError) -> (record: Record, creation: Creation) {
        if let found = try await find(name, in: resource) { return (found, .existed) }
        let mayExist = { (failure: GatewayError) in !failure.leftNothingDone || failure.isConflict }
        do throws(GatewayError) {
            return try await insist(when: mayExist) { () async throws(GatewayError) in
                let request = try creation(of: body, in: resource)
                return (resource.record(try await Envelope(try await send(request))), .created)
            } orFind: { (failure) async throws(GatewayError) in
                let found = try await find(name, in: resource)
                return found.map { ($0, failure.isConflict ? .existed : .recovered) }
            }
        } catch {
            throw resource.explain(error)
        }
    }

    /// What ``make(_:named:in:)`` sends when there is none.
    public func creation<Record>(
        of body: JSONObject, in resource: Resource<Record>
    ) throws(GatewayError) -> Request {
        try request(.post, resource.path, body: .object(body))
    }

    /// Changes those members of a thing that `body` has.
    public func change<Record>(
        _ id: String, to body: JSONObject, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record {
        try await put(body, try changing(id, to: body, in: resource), to: id, in: resource)
    }

    /// What ``change(_:to:in:)`` sends.
    public func changing<Record>(
        _ id: String, to body: JSONObject, in resource: Resource<Record>
    ) throws(GatewayError) -> Request {
        var request = try request(.patch, resource.path(to: id), body: .object(body))
        request.onlySetsValues = true
        return request
    }

    /// Puts `body` in the place of all that can be set of a thing.
    public func replace<Record>(
        _ id: String, with body: JSONObject, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record {
        try await put(body, try replacing(id, with: body, in: resource), to: id, in: resource)
    }

    /// What ``replace(_:with:in:)`` sends.
    public func replacing<Record>(
        _ id: String, with body: JSONObject, in resource: Resource<Record>
    ) throws(GatewayError) -> Request {
        try request(.put, resource.path(to: id), body: .object(body))
    }

    private func put<Record>(
        _ body: JSONObject, _ request: Request, to id: String, in resource: Resource<Record>
    ) async throws(GatewayError) -> Record {
        do {
            return resource.record(try await Envelope(try await send(request)))
        } catch {
            guard !error.leftNothingDone, let now = try? await get(id, in: resource),
                now.json.has(body)
            else { throw resource.explain(error) }
            return now
        }
    }

    /// Deletes a thing; that it's gone already is no failure.
    public func remove<Record>(
        _ id: String, from resource: Resource<Record>
    ) async throws(GatewayError) {
        do {
            _ = try await Envelope(try await send(try removal(of: id, from: resource)))
        } catch {
            guard error.isNotFound else { throw resource.explain(error) }
        }
    }

    /// What ``remove(_:from:)`` sends.
    public func removal<Record>(
        of id: String, from resource: Resource<Record>
    ) throws(GatewayError) -> Request {
        try request(.delete, resource.path(to: id))
    }

    private static func pick<Record>(
        _ name: String, from all: [Record], of resource: Resource<Record>
    ) throws(GatewayError) -> Record? {
        if let identified = all.first(where: { $0.id == name }) { return identified }
        let named = all.filter { $0.names.contains(name) }
        guard named.count > 1 else { return named.first }
        let message =
            "\(named.count) \(resource.noun)s\(resource.place) are called '\(name)'; "
            + "name one by its ID: \(named.map(\.id).joined(separator: ", "))"
        throw .refused(Refusal(meaning: .badRequest, status: nil, message: message))
    }

    private static func told(_ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        let shown = names.prefix(5).joined(separator: ", ")
        return "; there is \(shown)" + (names.count > 5 ? ", …" : "")
    }
}

extension Resource {
    /// As in ` in gateway 'default'`; empty for what the account keeps.
    public var place: String { gateway.map { " in gateway '\($0)'" } ?? "" }

    func explain(_ error: GatewayError) -> GatewayError {
        guard case .refused(var refusal) = error, refusal.meaning == .missingPermission else {
            return error
        }
        refusal.meaning = writePermission
        return .refused(refusal)
    }
}

extension GatewayError {
    /// Whether this may say that there is such a thing already; its status is undocumented.
    fileprivate var isConflict: Bool {
        guard case .refused(let refusal) = self else { return false }
        return refusal.status.map([400, 409, 422].contains) ?? false
    }
}

extension JSON {
    /// Whether this object has every member of `body` with its value.
    public func has(_ body: JSONObject) -> Bool {
        body.members.allSatisfy { self[$0.key] == $0.value }
    }
}
