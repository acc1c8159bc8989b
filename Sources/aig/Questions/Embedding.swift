import AIGateway
import Terminal

/// Asks for the vectors of texts, some at a time, and writes them in the texts' order.
struct Embedding {
    private let command: Embed
    private let settings: Settings
    private let world: World

    init(_ command: Embed, settings: Settings, in world: World) {
        self.command = command
        self.settings = settings
        self.world = world
    }

    func run(_ requests: [any InferenceRequest], of count: Int) async throws {
        let output = command.flags.output
        let isConsole = output.output == nil || output.output == "-"
        if command.floats, isConsole, world.console.isTerminal(.output) {
            throw Failure.usage("floats are binary: write them to a file with -o, or pipe them")
        }
        try await Deadline(settings, in: world).run { [self] watch in
            let client = try await world.gateway(
                for: settings, call: command.flags.call, watch: watch)
            var sink = try AnswerSink(path: output.output, in: world) { [floats = command.floats] in
                "vectors" + ($0 > 1 ? "-\($0)" : "") + (floats ? ".f32" : ".ndjson")
            }
            do {
                try await write(requests, of: count, asking: client, to: &sink)
                try sink.finish()
            } catch {
                sink.abandon()
                throw error
            }
        }
    }

    private func write(
        _ requests: [any InferenceRequest], of count: Int, asking client: Gateway,
        to sink: inout AnswerSink
    ) async throws {
        var index = 0
        for request in requests {
            let wanted = min(Embed.batch, count - index)
            let vectors = try await vectors(request, asking: client)
            guard vectors.count == wanted else {
                throw GatewayError.malformed(
                    "the model gave \(vectors.count) vectors for \(wanted) texts")
            }
            for vector in vectors {
                try sink.write(command.floats ? try floats(vector) : line(vector, index))
                index += 1
            }
        }
    }

    private func vectors(
        _ request: any InferenceRequest, asking client: Gateway
    ) async throws -> [JSON] {
        var results: [JSON] = []
        let reply = try await Retrying(settings, in: world).run { _ in
            try await client.answer(request, options: settings.gateway)
        }
        for try await piece in reply {
            for case .result(let value) in piece.events { results.append(value) }
        }
        guard let result = results.first, let list = result["data"]?.array else {
            throw GatewayError.malformed("the answer has no vectors")
        }
        // OpenAI's list has an object for each, with its vector and its place.
        let sorted = list.sorted { ($0["index"]?.integer ?? 0) < ($1["index"]?.integer ?? 0) }
        return list.first?["embedding"] == nil ? list : sorted.compactMap { $0["embedding"] }
    }

    private func line(_ vector: JSON, _ index: Int) -> [UInt8] {
        JSON.object(["index": .integer(index), "embedding": vector]).encoded() + [0x0A]
    }

    private func floats(_ vector: JSON) throws -> [UInt8] {
        guard let numbers = vector.array else {
            throw GatewayError.malformed("a vector of the answer is no list of numbers")
        }
        return try numbers.flatMap { number in
            guard let value = number.double else {
                throw GatewayError.malformed("a vector of the answer holds more than numbers")
            }
            return withUnsafeBytes(of: Float(value).bitPattern.littleEndian, Array.init)
        }
    }
}
