import AIGateway
import Terminal

/// Holds what a model is given to the model's own schema, before it is paid for.
struct ParameterCheck {
    private let model: String
    private let schema: ModelSchema
    private let world: World

    init(model: String, schema: ModelSchema, in world: World) {
        self.model = model
        self.schema = schema
        self.world = world
    }

    /// Members that `aig` makes of what was said otherwise. Schemas describe them too narrowly: of
    /// messages, many know texts alone.
    private static let ours: Set<String> = [
        "messages", "tools", "response_format", "stream", "stream_options",
    ]

    /// - Parameters:
    ///   - input: all that the model is given.
    ///   - typed: what `--param` said of it.
    /// - Throws: ``Failure/usage(_:)`` for a value that the model can't take, a mistyped name, and
    ///   what is missing.
    func check(_ input: JSONObject, typed: JSONObject) throws {
        for name in typed.keys where schema.parameter(name) == nil { try refuse(name) }
        let faults = schema.faults(in: input, trusting: Self.ours.subtracting(typed.keys))
        guard let first = faults.first else { return }
        let rest = faults.count > 1 ? ", and \(faults.count - 1) more" : ""
        throw Failure.usage(
            "\(first)\(rest), says the schema of \(model); 'aig run \(model) --help' shows it, --no-validate sends this all the same"
        )
    }

    /// A name that is nearly a known one is a typing error; any other may be newer than the schema.
    private func refuse(_ name: String) throws {
        guard
            let near = Nearest.name(
                to: name, among: schema.parameters.map(\.name).filter { !$0.isEmpty })
        else {
            return world.console.remark(
                "aig: \(model) has no parameter '\(name)' in its schema; it is sent all the same")
        }
        throw Failure.usage(
            "\(model) has no parameter '\(name)'; did you mean '\(near)'? --no-validate sends it all the same"
        )
    }
}
