import AIGateway

/// What the catalogue said of models, kept in files so that it is known offline.
struct KeptSheets {
    /// From when on a model is asked about anew, in seconds.
    static let freshness = 24.0 * 60 * 60

    /// What is kept of one model.
    struct Entry {
        /// `nil` for a model that the catalogue doesn't know.
        var sheet: ModelSheet?
        var isFresh: Bool
    }

    private let world: World
    /// Whose catalogue it is.
    private let account: String

    init(of settings: Settings, in world: World) {
        self.world = world
        account = settings.credentials.baseURL + " " + (settings.credentials.accountID ?? "")
    }

    func entry(_ model: String) -> Entry? {
        guard let path = path(of: model), let bytes = try? InputFile.bytes(of: path),
            let json = try? JSON(parsing: bytes), json["account"]?.string == account,
            let time = json["at"]?.double
        else { return nil }
        let age = world.date().timeIntervalSince1970 - time
        return Entry(
            sheet: json["schema"].flatMap { schema in
                schema.isNull ? nil : ModelSheet(json, name: model, schema: schema)
            },
            isFresh: (0..<Self.freshness).contains(age))
    }

    /// - Parameter sheet: `nil` for a model that the catalogue doesn't know.
    func keep(_ sheet: ModelSheet?, of model: String) {
        guard let path = path(of: model) else { return }
        var json = JSONObject([
            ("at", .decimal(world.date().timeIntervalSince1970)), ("account", .string(account)),
            ("schema", sheet?.schema.json ?? .null),
        ])
        json["model"] = sheet?.record?.json
        // What can't be kept is asked for again.
        try? PrivateFile.write(JSON.object(json).encoded(), to: path)
    }

    func canKeep(_ model: String) -> Bool { path(of: model) != nil }

    private func path(of model: String) -> String? {
        // No file's name is longer than 255 bytes, and no model's.
        let name = PercentCoding.encode(model)
        guard name.utf8.count < 200 else { return nil }
        return CacheFolder.path(in: world).map { "\($0)/models/\(name).json" }
    }
}

extension ModelSheet {
    fileprivate init(_ json: JSON, name: String, schema: JSON) {
        self.init(
            name: name, record: json["model"].map(ModelRecord.init), schema: ModelSchema(schema))
    }
}
