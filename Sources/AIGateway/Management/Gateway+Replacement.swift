// An update that replaces a thing as a whole takes back what another changed after it was read, and
// the API knows no condition for it. Therefore a change is looked for afterwards.
extension Gateway {
    /// How often a change is tried again when somebody else changes the same thing meanwhile, or an
    /// answer is lost.
    static var mostTries: Int { 12 }

    /// Changes those members of a dataset that `changes` has, and keeps all others.
    ///
    /// - Returns: the dataset, and whether it had to be changed.
    /// - Throws: ``Refusal/Meaning/changedMeanwhile`` when another set the same members otherwise.
    public func revise(
        _ id: String, with changes: JSONObject, in datasets: Resource<DatasetRecord>
    ) async throws(GatewayError) -> (record: DatasetRecord, isChanged: Bool) {
        var isChanged = false
        for _ in 1...Self.mostTries {
            let current = try await get(id, in: datasets)
            let names = Set(current.differences(from: changes).map(\.setting))
            guard !names.isEmpty else { return (current, isChanged) }
            let body = current.settings.replacing(changes)
            isChanged = true
            let now = try await settle(current, "dataset '\(current.name)'", names) {
                () async throws(GatewayError) in
                try await replace(id, with: body, in: datasets)
            } read: { () async throws(GatewayError) in
                try await getIfAny(id, in: datasets)
            }
            if let now { return (now, true) }
        }
        throw Self.changedMeanwhile("dataset '\(id)'")
    }

    /// Makes a change and looks whether it stayed.
    ///
    /// - Parameters:
    ///   - current: the thing as it was read.
    ///   - what: as in `gateway 'team'`.
    ///   - names: the members that are changed.
    /// - Returns: the thing as it is now; `nil` when the change was taken back by another's, or the
    ///   thing is gone.
    func settle<Record: ManagedRecord>(
        _ current: Record, _ what: String, _ names: Set<String>,
        put: () async throws(GatewayError) -> Record,
        read: () async throws(GatewayError) -> Record?
    ) async throws(GatewayError) -> Record? {
        let answer: Record
        do throws(GatewayError) {
            answer = try await put()
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
        guard let now = try await read() else { return nil }
        // What is as before in everything was read from a copy that is not up to date.
        guard now.json != current.json else { return answer }
        // The API may keep a value in a form of its own: what it answered is what should be there.
        let left = Set(now.differences(from: answer.members(named: names)).map(\.setting))
        guard !left.isEmpty else { return now }
        guard now.differences(from: current.members(named: left)).isEmpty else {
            throw Self.changedMeanwhile(what)
        }
        return nil
    }

    /// - Parameter what: as in `gateway 'team'`.
    static func changedMeanwhile(_ what: String) -> GatewayError {
        .refused(
            Refusal(
                meaning: .changedMeanwhile, status: nil,
                message: "\(what) was changed by somebody else meanwhile"))
    }
}

extension ManagedRecord {
    /// Some members as the thing has them, `null` where it lacks one.
    func members(named names: Set<String>) -> JSONObject {
        JSONObject(names.sorted().map { ($0, json[$0] ?? .null) })
    }
}
