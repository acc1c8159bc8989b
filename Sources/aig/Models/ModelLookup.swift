import AIGateway

/// Finds out what a model takes: from what is kept, else from the catalogue.
struct ModelLookup {
    /// The longest silence of a server that is asked what nobody waits for.
    private static let patience = Duration.seconds(5)

    private let settings: Settings
    private let call: CallFlags
    private let world: World
    private let kept: KeptSheets

    init(_ settings: Settings, call: CallFlags, in world: World) {
        var settings = settings
        settings.network.idleTimeout = Self.patience
        self.settings = settings
        self.call = call
        self.world = world
        kept = KeptSheets(of: settings, in: world)
    }

    /// All that is known of a model, kept or asked for.
    ///
    /// - Throws: why it could not be asked for, where nothing is kept.
    func sheet(_ model: String) async throws -> ModelSheet? {
        let entry = kept.entry(model)
        if let entry, entry.isFresh, entry.sheet?.record != nil || entry.sheet == nil {
            return entry.sheet
        }
        do {
            return try await ask(model, withRecord: true)
        } catch {
            guard let sheet = entry?.sheet else { throw error }
            return sheet
        }
    }

    /// What a model takes, if that is kept or can be found out.
    ///
    /// - Parameter asks: whether the catalogue may be asked, provided that its answer can be kept: it
    ///   is worth a request a day, not one for each. A failure is no reason to stop, since the API
    ///   says what is wrong with a request, too.
    func schema(_ model: String, asks: Bool) async throws -> ModelSchema? {
        let entry = kept.entry(model)
        if let entry, entry.isFresh { return entry.sheet?.schema }
        guard asks, kept.canKeep(model) else { return nil }
        do {
            return try await ask(model, withRecord: false)?.schema
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return entry?.sheet?.schema
        }
    }

    /// - Returns: `nil` for a model that the catalogue doesn't know.
    private func ask(_ model: String, withRecord: Bool) async throws -> ModelSheet? {
        let sheet = try await Deadline(settings, in: world).run { watch -> ModelSheet? in
            let client = try await world.gateway(for: settings, call: call, watch: watch)
            do {
                return try await ModelSheet.ask(client, name: model, withRecord: withRecord)
            } catch GatewayError.refused(let refusal) where refusal.status == 404 {
                return nil
            }
        }
        kept.keep(sheet, of: model)
        return sheet
    }
}

extension ModelSheet {
    static func ask(
        _ client: Gateway, name: String, withRecord: Bool = true
    ) async throws -> ModelSheet {
        let schema = try await client.modelSchema(name)
        guard withRecord else { return ModelSheet(name: name, record: nil, schema: schema) }
        let record = try await client.models(search: name).first { $0.name == name }
        return ModelSheet(name: name, record: record, schema: schema)
    }
}
