import AIGateway

/// Prints what billing tells: as the API has it, in cents, for programs, and in dollars for people.
struct BillingPrinter {
    let flags: RecordFlags
    let world: World

    init(_ flags: RecordFlags, in world: World) {
        self.flags = flags
        self.world = world
    }

    /// Prints what was asked for.
    func print(_ record: JSON) throws {
        try RecordPrinter(flags, in: world).print(form(of: record))
    }

    /// Prints what a change answered; see ``RecordPrinter/report(_:brief:)``.
    func report(_ record: JSON) throws {
        try RecordPrinter(flags, in: world).report(form(of: record))
    }

    private func form(of record: JSON) -> JSON {
        let isForPrograms = flags.isJSON || flags.field != nil || flags.githubOutput
        return isForPrograms ? record : record.forReading
    }
}
