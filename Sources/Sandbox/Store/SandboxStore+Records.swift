extension SandboxStore {
    func records(on shelf: Shelf) throws(Refusal) -> [StoredRecord] {
        try visit(shelf)
        return cabinet.records(on: shelf)
    }

    func record(_ id: String, on shelf: Shelf) throws(Refusal) -> StoredRecord {
        try visit(shelf)
        return try cabinet.record(id, on: shelf)
    }

    func put(
        _ record: StoredRecord, on shelf: Shelf, unique names: [String] = []
    ) throws(Refusal) -> StoredRecord {
        try visit(shelf)
        try cabinet.put(record, on: shelf, unique: names)
        return record
    }

    func change(
        _ id: String, on shelf: Shelf, unique names: [String] = [],
        _ change: @Sendable (inout StoredRecord) -> Void
    ) throws(Refusal) -> StoredRecord {
        var record = try record(id, on: shelf)
        change(&record)
        return try put(record, on: shelf, unique: names)
    }

    func remove(_ id: String, from shelf: Shelf) throws(Refusal) -> StoredRecord {
        try visit(shelf)
        return try cabinet.remove(id, from: shelf)
    }

    private func visit(_ shelf: Shelf) throws(Refusal) {
        if let gateway = shelf.gateway { _ = try self.gateway(gateway) }
    }

    // MARK: For calls through a gateway

    /// The key that the gateway keeps for a provider under an alias; a call that names none means
    /// `default`. Nothing when there is no such key, which is code 2040 for a call that names it.
    func storedKey(
        for provider: String, alias: String = "default", in gateway: String
    ) -> StoredRecord? {
        cabinet.records(on: Shelf(.providerConfig, of: gateway)).first {
            $0.body["provider_slug"]?.text == provider && $0.body["alias"]?.text == alias
        }
    }

    /// The account's own provider of that slug, without the `custom-` in front.
    func customProvider(_ slug: String) -> StoredRecord? {
        cabinet.records(on: Shelf(.customProvider)).first { $0.body["slug"]?.text == slug }
    }
}
