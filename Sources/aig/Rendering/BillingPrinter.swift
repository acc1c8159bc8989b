import AIGateway

/// Prints what billing tells: as the API has it, in cents, for programs, and in dollars for people.
struct BillingPrinter {
    let flags: RecordFlags
    let world: World
    private let documented: [String]

    init(_ flags: RecordFlags, in world: World, documented: [String] = []) {
        self.flags = flags
        self.world = world
        self.documented = documented
    }

    /// Prints what was asked for.
    func print(_ record: JSON) throws {
        try printer.print(form(of: record))
    }

    /// Prints what a change answered; see ``RecordPrinter/report(_:brief:)``.
    func report(_ record: JSON) throws {
        try printer.report(form(of: record))
    }

    private var printer: RecordPrinter { RecordPrinter(flags, in: world, documented: documented) }

    private func form(of record: JSON) -> JSON {
        let isForPrograms = flags.isJSON || flags.field != nil || flags.githubOutput
        return isForPrograms ? record : record.forReading
    }
}
