extension SandboxStore {
    /// Policies in force, with their drafts in the place of those that have one.
    func policies(of gateway: String, withDrafts: Bool) throws(Refusal) -> [StoredRecord] {
        let live = try records(on: Shelf(.policy, of: gateway))
        guard withDrafts else { return live }
        let drafts = try records(on: Shelf(.policyDraft, of: gateway))
        let changed = live.map { policy in drafts.first { $0.id == policy.id } ?? policy }
        return changed + drafts.filter { draft in !live.contains { $0.id == draft.id } }
    }

    func changePolicy(
        _ id: String, of gateway: String, commits: Bool,
        _ change: @Sendable (inout StoredRecord) -> Void
    ) throws(Refusal) -> StoredRecord {
        // Only a policy that is in force can be changed, so a first draft can't.
        var policy = try record(id, on: Shelf(.policy, of: gateway))
        let draft = cabinet.records(on: Shelf(.policyDraft, of: gateway)).first { $0.id == id }
        policy = draft ?? policy
        change(&policy)
        return try putPolicy(policy, of: gateway, commits: commits)
    }

    func putPolicy(
        _ policy: StoredRecord, of gateway: String, commits: Bool
    ) throws(Refusal) -> StoredRecord {
        guard commits else { return try put(policy, on: Shelf(.policyDraft, of: gateway)) }
        _ = try? cabinet.remove(policy.id, from: Shelf(.policyDraft, of: gateway))
        return try put(policy, on: Shelf(.policy, of: gateway))
    }

    func removePolicy(_ id: String, of gateway: String) throws(Refusal) -> StoredRecord {
        let draft = try? remove(id, from: Shelf(.policyDraft, of: gateway))
        let live = try? remove(id, from: Shelf(.policy, of: gateway))
        guard let policy = live ?? draft else { throw .notFound("Policy \(id)") }
        return policy
    }

    /// Puts all drafts in force and returns them.
    func commitPolicies(of gateway: String) throws(Refusal) -> [StoredRecord] {
        let drafts = try records(on: Shelf(.policyDraft, of: gateway))
        for draft in drafts { _ = try put(draft, on: Shelf(.policy, of: gateway)) }
        cabinet.empty(Shelf(.policyDraft, of: gateway))
        return drafts
    }
}
