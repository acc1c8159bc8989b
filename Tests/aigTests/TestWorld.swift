import AIGateway
import Foundation
import HTTPTypes
import Synchronization
import Terminal

@testable import aig

/// A world in which nothing happens that was not scripted: any other use is an error of the test.
final class TestWorld: Sendable {
    struct Ending: Equatable {
        var status: Int32
        var out: String
        var err: String
    }

    struct Unscripted: Error {}

    /// What standard input is.
    enum Input: Sendable {
        case terminal
        case piped([[UInt8]])
        /// Lines that a person types.
        case typed([String])
    }

    private struct State {
        var answers: [TestAnswer]
        var requests: [Request] = []
        var options: [NetworkOptions] = []
        var out: [UInt8] = []
        var err: [UInt8] = []
        var input: [[UInt8]] = []
        var pauses: [Duration] = []
        var shells: [String] = []
    }

    private let state: Mutex<State>
    private let environment: [String: String]
    private let terminals: Set<ConsoleStream>
    private let input: Input
    private let shell: String?
    private let brokenOutput: ConsoleError?
    private let lines: TestLines?
    private let server: (any Transport)?
    private let folder: String
    private let programs: @Sendable (Execution) async throws -> Execution.Outcome?

    init(
        _ answers: [TestAnswer] = [], environment: [String: String] = TestWorld.account,
        terminals: Set<ConsoleStream> = [], input: Input = .terminal, shell: String? = nil,
        brokenOutput: ConsoleError? = nil, lines: TestLines? = nil,
        server: (any Transport)? = nil,
        folder: String = "/dev/null/nowhere",
        programs: @escaping @Sendable (Execution) async throws -> Execution.Outcome? = { _ in
            throw Unscripted()
        }
    ) {
        let chunks: [[UInt8]] =
            switch input {
            case .terminal: []
            case .piped(let chunks): chunks
            case .typed(let lines): lines.map { Array($0.utf8) }
            }
        state = Mutex(State(answers: answers, input: chunks))
        self.environment = environment
        self.terminals = terminals
        self.input = input
        self.shell = shell
        self.brokenOutput = brokenOutput
        self.lines = lines
        self.server = server
        self.folder = folder
        self.programs = programs
    }

    /// A token and an account, and no config file.
    static let account = [
        "CLOUDFLARE_API_TOKEN": "test-token-0123456789",
        "CLOUDFLARE_ACCOUNT_ID": "0123456789abcdef0123456789abcdef",
        "CLOUDFLARE_API_BASE_URL": "https://api.test/client/v4",
    ]

    var requests: [Request] { state.withLock { $0.requests } }
    var options: [NetworkOptions] { state.withLock { $0.options } }
    var pauses: [Duration] { state.withLock { $0.pauses } }
    var unusedAnswers: Int { state.withLock { $0.answers.count } }

    func run(_ arguments: String...) async -> Ending { await run(arguments) }

    func run(_ arguments: [String]) async -> Ending {
        let status = await Program.run(arguments, in: world)
        return state.withLock { state in
            defer { (state.out, state.err) = ([], []) }
            return Ending(
                status: status, out: String(decoding: state.out, as: UTF8.self),
                err: String(decoding: state.err, as: UTF8.self))
        }
    }

    var world: World {
        var world = World(
            environment: environment,
            console: TestConsole(world: self),
            input: TestInput(world: self),
            transport: { options in
                self.state.withLock { $0.options.append(options) }
                return self.server ?? TestTransport(world: self)
            },
            shell: { command in
                guard let shell = self.shell else { throw Unscripted() }
                return shell
            },
            execute: programs,
            sleep: { pause in
                // A deadline's sleep must not end the call before the call ends itself.
                guard pause < .seconds(100) else {
                    return try await Task.sleep(for: .seconds(3600))
                }
                self.state.withLock { $0.pauses.append(pause) }
            },
            now: { ContinuousClock.now },
            date: { Date(timeIntervalSince1970: 1_800_000_000) },
            lines: { self.lines },
            chance: { 1 }
        )
        world.folder = folder
        return world
    }

    private struct TestConsole: Console {
        let world: TestWorld
        var width: Int { 80 }
        func isTerminal(_ stream: ConsoleStream) -> Bool { world.terminals.contains(stream) }
        func write(_ bytes: [UInt8], to stream: ConsoleStream) throws(ConsoleError) {
            if stream == .output, let error = world.brokenOutput { throw error }
            world.state.withLock { state in
                switch stream {
                case .output: state.out += bytes
                case .error: state.err += bytes
                }
            }
        }
    }

    private struct TestInput: StandardInput {
        let world: TestWorld
        var isTerminal: Bool { if case .piped = world.input { false } else { true } }
        func read(whenIdle: () -> Void) async throws -> [UInt8]? {
            world.state.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() }
        }
    }

    private struct TestTransport: Transport {
        let world: TestWorld
        func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
            let answer: TestAnswer? = world.state.withLock { state in
                state.requests.append(request)
                return state.answers.isEmpty ? nil : state.answers.removeFirst()
            }
            guard let answer else {
                throw .malformed("the test scripted no answer to this request")
            }
            return try answer.exchange
        }
    }
}

/// A scripted answer of the API.
struct TestAnswer: Sendable {
    var status = 200
    var fields = HTTPFields()
    var chunks: [[UInt8]] = []
    var failure: GatewayError?
    /// Whether the connection breaks in the middle of the body.
    var isCut = false

    var exchange: Exchange {
        get throws(GatewayError) {
            if let failure { throw failure }
            let body =
                isCut
                ? ExchangeBody { CutChunks(chunks: chunks[...]) } : ExchangeBody(chunks: chunks)
            return Exchange(status: status, fields: fields, body: body)
        }
    }

    /// The same, with half of its last chunk and no end.
    var cut: TestAnswer {
        var copy = self
        copy.chunks = chunks.dropLast() + [chunks.last.map { Array($0.prefix($0.count / 2)) } ?? []]
        copy.isCut = true
        return copy
    }

    static func json(_ text: String, status: Int = 200, fields: HTTPFields = [:]) -> TestAnswer {
        var fields = fields
        fields[.contentType] = "application/json"
        return TestAnswer(status: status, fields: fields, chunks: [Array(text.utf8)])
    }

    static func stream(_ events: [String], fields: HTTPFields = [:]) -> TestAnswer {
        var fields = fields
        fields[.contentType] = "text/event-stream"
        return TestAnswer(fields: fields, chunks: events.map { Array("data: \($0)\n\n".utf8) })
    }

    static func bytes(_ bytes: [UInt8], type: String, status: Int = 200) -> TestAnswer {
        TestAnswer(status: status, fields: [.contentType: type], chunks: [bytes])
    }

    static func failing(_ failure: GatewayError) -> TestAnswer { TestAnswer(failure: failure) }

    /// An answer in Anthropic's format that says this.
    static func messages(_ text: String) -> TestAnswer {
        stream([
            #"{"type":"message_start","message":{"id":"m1","model":"m","usage":{"input_tokens":3}}}"#,
            #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
            #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"#
                + JSON.string(text).text() + "}}",
            #"{"type":"content_block_stop","index":0}"#,
            #"{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":2}}"#,
            #"{"type":"message_stop"}"#,
        ])
    }

    /// A chat completion that says these pieces.
    static func chat(_ pieces: String..., fields: HTTPFields = [:]) -> TestAnswer {
        let chunks = pieces.map { piece in
            #"{"id":"c1","model":"m","choices":[{"index":0,"delta":{"content":"#
                + JSON.string(piece).text() + "}}]}"
        }
        let end = [
            #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
            #"{"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}"#,
            "[DONE]",
        ]
        return stream(chunks + end, fields: fields)
    }
}

private struct CutChunks: ExchangeBodySource {
    var chunks: ArraySlice<[UInt8]>

    mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(GatewayError) -> [UInt8]? {
        guard let chunk = chunks.popFirst() else { throw .truncated(nil) }
        return chunk
    }
}

extension Request {
    var json: JSON { (try? JSON(parsing: body ?? [])) ?? .null }
}
