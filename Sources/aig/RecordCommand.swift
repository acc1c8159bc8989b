/// A command that shows one thing.
protocol RecordCommand: GatewayCommand, StructuredErrors {
    var record: RecordFlags { get }
}

extension RecordCommand {
    var wantsStructuredErrors: Bool { record.isJSON }
}
