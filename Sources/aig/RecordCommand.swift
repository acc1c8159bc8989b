/// A command that shows one thing.
protocol RecordCommand: GatewayCommand, StructuredErrors {
    var record: RecordFlags { get }
    /// Fields that are documented of what it shows; empty when that isn't known.
    static var fields: [String] { get }
}

extension RecordCommand {
    static var fields: [String] { [] }

    /// Throws what can be known to be wrong about the output before anything is sent.
    func checkRecord(in world: World) throws {
        try record.check(in: world)
        try record.field?.checkSpelling(among: Self.fields)
    }

    var wantsStructuredErrors: Bool { record.isJSON }
}
