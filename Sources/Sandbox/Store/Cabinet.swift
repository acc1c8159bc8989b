/// The records on all shelves, in the order they were made.
struct Cabinet: Sendable {
    private var shelves: [Shelf: [StoredRecord]] = [:]

    func records(on shelf: Shelf) -> [StoredRecord] {
        shelves[shelf] ?? []
    }

    func record(_ id: String, on shelf: Shelf) throws(Refusal) -> StoredRecord {
        guard let record = records(on: shelf).first(where: { $0.id == id }) else {
            throw .notFound("\(shelf.kind.rawValue) \(id)")
        }
        return record
    }

    /// Puts the record in the place of the one with its id, or behind all others.
    ///
    /// - Parameter names: members whose values, taken together, no other record may have.
    mutating func put(
        _ record: StoredRecord, on shelf: Shelf, unique names: [String] = []
    ) throws(Refusal) {
        var records = records(on: shelf)
        let rivals = records.filter { $0.id != record.id }
        let isTaken = rivals.contains { rival in
            names.allSatisfy { rival.body[$0] == record.body[$0] }
        }
        guard names.isEmpty || !isTaken else {
            throw .conflict(
                "\(shelf.kind.rawValue) with the same \(names.joined(separator: " and "))")
        }
        let index = records.firstIndex { $0.id == record.id }
        index.map { records[$0] = record } ?? records.append(record)
        shelves[shelf] = records
    }

    mutating func remove(_ id: String, from shelf: Shelf) throws(Refusal) -> StoredRecord {
        let record = try record(id, on: shelf)
        shelves[shelf]?.removeAll { $0.id == id }
        return record
    }

    mutating func empty(_ shelf: Shelf) {
        shelves[shelf] = nil
    }

    mutating func remove(gateway: String) {
        shelves = shelves.filter { $0.key.gateway != gateway }
    }
}
