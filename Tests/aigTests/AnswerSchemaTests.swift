import AIGateway
import Testing

@testable import aig

/// Answers that have to follow a schema.
@Suite struct AnswerSchemaTests {
    private static let schema = #"{"type":"object","properties":{"n":{"type":"integer"}}}"#

    private func run(
        _ words: [String], schema: String = schema, answer: TestAnswer
    ) async throws -> (end: TestWorld.Ending, body: JSON?) {
        let folder = try TemporaryFolder()
        let file = try folder.file("schema.json", schema)
        let world = TestWorld([answer], input: .piped([]))
        let end = await world.run(words + ["--schema", file, "Hi"])
        return (end, world.requests.first?.json)
    }

    @Test(arguments: [
        (["chat"], ["response_format", "json_schema", "schema"]),
        (["responses"], ["text", "format", "schema"]),
        (["messages"], ["output_config", "format", "schema"]),
        (["run", "@cf/meta/llama-3.1-8b-instruct"], ["input", "response_format", "json_schema"]),
        (["run", "openai/gpt-5.5"], ["input", "response_format", "json_schema", "schema"]),
    ])
    func `each format asks in its own way`(_ words: [String], _ path: [String]) async throws {
        let answer: TestAnswer = words == ["messages"] ? .messages("{}") : .chat("{}")
        let (_, body) = try await run(words, answer: answer)
        let asked = path.reduce(body) { $0?[$1] }
        #expect(asked == (try JSON(parsing: Self.schema)))
    }

    @Test(arguments: [(#"{"n":1}"#, 0), (#"{"n":"x"}"#, 65), ("no JSON", 65)])
    func `an answer is checked once it is whole`(_ text: String, _ status: Int) async throws {
        let (end, _) = try await run(["chat"], answer: .chat(text))
        #expect(end.status == Int32(status))
        #expect(end.out == text + "\n")
        #expect(end.err.contains("$.n") == (text == #"{"n":"x"}"#))
    }

    @Test(arguments: ["[]", "{", #"{"type":"nonsense"}"#, ##"{"$ref":"#/nowhere"}"##])
    func `a schema that is none is refused before anything is sent`(_ schema: String) async throws {
        let (end, body) = try await run(["chat"], schema: schema, answer: .chat("{}"))
        #expect(end.status == ExitStatus.badData.rawValue)
        #expect(body == nil)
    }

    @Test func `what is not checked is told`() async throws {
        let (end, _) = try await run(
            ["chat"], schema: #"{"format":"email","unevaluatedItems":false}"#,
            answer: .chat("\"x\""))
        #expect(end.status == 0)
        #expect(end.err.contains("format, unevaluatedItems"))
    }
}
