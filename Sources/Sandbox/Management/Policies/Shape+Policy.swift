extension Shape {
    /// A policy when it is made, or what of it is changed.
    static func policy(requiring isRequired: Bool) -> Shape {
        .record([
            Member(name: "name", shape: .text(1...Int.max), isRequired: isRequired),
            Member(name: "action", shape: .chosen(policyAction), isRequired: isRequired),
            .optional("actor", .text(1...Int.max)),
            .optional("condition", .text(1...Int.max)),
            .optional("resource", .chosen { $0.members == nil ? .choice(["*"]) : policyResource }),
        ])
    }

    private static func policyAction(_ action: JSONValue) -> Shape {
        switch action["type"]?.text {
        case "limit":
            .record([
                .required("amount", .number), .required("technique", .choice(["named-interval"])),
                .required("period", .choice(["hourly", "daily", "weekly", "monthly"])),
            ])
        default:
            .record([
                .required("type", .choice(["no-limit", "block", "limit"])),
                .optional("except", .boolean),
            ])
        }
    }

    private static let policyResource = Shape.record([
        .optional("model", .chosen(oneOrMore)), .optional("provider", .chosen(oneOrMore)),
    ])

    private static func oneOrMore(_ value: JSONValue) -> Shape {
        value.items == nil ? .text(1...Int.max) : .list(.text(1...Int.max), atMost: .max)
    }
}
