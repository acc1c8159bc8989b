import AIGateway

/// Prints what billing tells: as the API has it, in cents, for programs, and in dollars for people.
struct BillingPrinter {
    let flags: RecordFlags
    let world: World

    init(_ flags: RecordFlags, in world: World) {
        self.flags = flags
        self.world = world
    }

    func print(_ record: JSON) throws {
        let isForPrograms = flags.isJSON || flags.field != nil || flags.githubOutput
        let printer = RecordPrinter(flags, in: world)
        try printer.print(isForPrograms ? record : record.forReading)
    }
}
