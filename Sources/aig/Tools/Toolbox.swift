import AIGateway
import Terminal

/// The programs that a model may have run: for each tool one of its name, in one folder.
struct Toolbox {
    private struct Tool {
        let path: String
        /// `nil` when the parameters are no schema that can be checked.
        let schema: JSONSchema?
    }

    private let tools: [String: Tool]
    private let flags: ToolFlags
    private let isQuiet: Bool
    private let world: World

    /// - Throws: when a tool has no program, or when nobody can be asked though someone must.
    init(
        _ definitions: [ToolDefinition], folder: String, _ flags: ToolFlags, isQuiet: Bool,
        in world: World
    ) throws {
        self.flags = flags
        self.isQuiet = isQuiet
        self.world = world
        var tools: [String: Tool] = [:]
        for function in definitions.compactMap(\.function) {
            tools[function.name] = Tool(
                path: try Self.program(function.name, in: folder),
                schema: try? JSONSchema(function.parameters))
        }
        guard !tools.isEmpty else {
            throw Failure.usage("--exec-tools needs --tool: the model must know what it may call")
        }
        self.tools = tools
        if !flags.yes { try Confirmation(in: world).check() }
    }

    private static func program(_ name: String, in folder: String) throws -> String {
        guard !name.contains("/"), !name.hasPrefix("."), !name.contains("\0") else {
            throw Failure.badData("the tool '\(name)' has no name that a program can have")
        }
        let path = folder.path(of: name)
        guard FileManager.default.fileExists(atPath: path), !ProductPlace.isFolder(path) else {
            throw Failure.noInput(path: path, reason: "there is no program for the tool")
        }
        guard access(path, X_OK) == 0 else {
            throw Failure.noInput(
                path: path, reason: "it can't be run: chmod +x makes it a program")
        }
        // Without a slash, a program would be looked for elsewhere.
        return path.contains("/") ? path : "./" + path
    }

    /// Why a call was not carried out, in words for the model.
    private struct Refusal: Error {
        let reason: String
    }

    /// Runs what the model calls. It is told what came of it, failures too, so that it can do better.
    func run(_ call: ToolCall) async throws -> ToolResult {
        do {
            let (tool, arguments) = try check(call)
            try await askConsent(to: call, with: arguments)
            return try await result(of: call, tool, arguments)
        } catch let refusal as Refusal {
            tell("\(call.name) failed: \(refusal.reason)")
            return ToolResult(of: call, output: refusal.reason, isError: true)
        }
    }

    private func check(_ call: ToolCall) throws -> (Tool, JSON) {
        guard let tool = tools[call.name] else {
            throw Refusal(reason: "there is no tool of this name")
        }
        let text = call.arguments.isEmpty ? "{}" : call.arguments
        guard let arguments = try? JSON(parsing: text), arguments.object != nil else {
            throw Refusal(reason: "the arguments are not a JSON object")
        }
        if let violation = tool.schema?.violations(in: arguments).first {
            throw Refusal(reason: "the arguments don't fit the tool's schema: \(violation)")
        }
        return (tool, arguments)
    }

    /// What is shown is what the program will get, not how the model wrote it.
    private func askConsent(to call: ToolCall, with arguments: JSON) async throws {
        let text = arguments.text()
        guard !flags.yes else { return tell("running \(call.name) \(text.shortened)") }
        let question = "Run \(call.name) \(text)?"
        guard try await Confirmation(in: world).agrees(to: question) else {
            throw Refusal(reason: "the user declined to have it run")
        }
    }

    private func result(
        of call: ToolCall, _ tool: Tool, _ arguments: JSON
    ) async throws -> ToolResult {
        let timeout =
            flags.toolTimeout?.duration(in: .seconds) ?? ToolFlags.defaultTimeout
        let limit = flags.toolOutput ?? ToolFlags.defaultOutput
        let execution = Execution(
            path: tool.path, input: arguments.encoded() + [0x0A], environment: environment,
            timeout: timeout, mostOutput: limit.bytes)
        let outcome: Execution.Outcome?
        do {
            outcome = try await world.execute(execution)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw Refusal(reason: "the program can't be run")
        }
        guard let outcome else {
            throw Refusal(reason: "it took longer than \(timeout.components.seconds) s")
        }
        return try result(of: call, outcome, limit)
    }

    private func result(
        of call: ToolCall, _ outcome: Execution.Outcome, _ limit: SizeArgument
    ) throws -> ToolResult {
        let hasFailed = outcome.status != 0
        // A character may have been cut through, in what it said as in what it complained of.
        let output = outcome.isCut ? outcome.output.droppingCutCharacter : outcome.output
        let errors = hasFailed ? outcome.errors.droppingCutCharacter : []
        guard var text = String(validating: output + errors, as: UTF8.self) else {
            throw Refusal(reason: "its output is not UTF-8 text")
        }
        // A program may print the file that has the token.
        text = world.secrets.redact(text)
        if outcome.isCut { text += "\n[cut after \(limit.bytes) bytes]" }
        guard hasFailed else { return ToolResult(of: call, output: text) }
        tell("\(call.name) failed with status \(outcome.status)")
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        text += "exit status \(outcome.status)"
        return ToolResult(of: call, output: text, isError: true)
    }

    /// A tool gets none of the secrets that `aig` has.
    private var environment: [String: String] {
        let tokens = SettingKey.token.variables + ["CLOUDFLARE_API_KEY", "CF_ACCESS_CLIENT_SECRET"]
        return world.environment.filter { name, value in
            !tokens.contains(name) && world.secrets.redact(value) == value
        }
    }

    private func tell(_ what: String) {
        if !isQuiet { world.console.remark("aig: " + what.replacing("\n", with: " ")) }
    }
}

extension String {
    /// Most of a long text is left out of its middle, and how much.
    fileprivate var shortened: String {
        let most = 1000
        guard count > most else { return self }
        let left = count - most
        return prefix(most / 2) + "…[\(left) characters]…" + suffix(most / 2)
    }
}
