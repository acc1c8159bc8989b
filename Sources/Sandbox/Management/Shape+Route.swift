extension Shape {
    /// The elements of a dynamic route, each by its type; ``RouteGraph`` checks how they connect.
    static let routeElements = Shape.list(.chosen(routeElement), atMost: .max)

    private static func routeElement(_ element: JSONValue) -> Shape {
        let members: [Member] =
            switch element["type"]?.text {
            case "start": [outputs("next")]
            case "conditional": [outputs("true", "false"), .required("properties", conditions)]
            case "percentage": [.required("outputs", .map(output))]
            case "rate": [outputs("success", "fallback"), .required("properties", rate)]
            case "model": [outputs("success", "fallback"), .required("properties", model)]
            default: [.required("outputs", .map(output))]
            }
        return .record(
            [
                .required("id", .text(1...Int.max)), .required("type", .choice(types)),
            ] + members)
    }

    private static let types = ["start", "conditional", "percentage", "rate", "model", "end"]

    private static let output = Shape.record([.required("elementId", .text(1...Int.max))])

    private static func outputs(_ names: String...) -> Member {
        .required("outputs", .record(names.map { .required($0, output) }))
    }

    private static let conditions = Shape.record([.optional("conditions", .any)])

    private static let rate = Shape.record([
        .required("key", .text(0...Int.max)),
        .required("limit", .number),
        .required("limitType", .choice(["count", "cost"])),
        .required("window", .integer(1...Int.max)),
    ])

    private static let model = Shape.record([
        .required("provider", .text(1...Int.max)),
        .required("model", .text(1...Int.max)),
        .required("timeout", .integer(0...Int.max)),
        .required("retries", .integer(0...Int.max)),
    ])
}
