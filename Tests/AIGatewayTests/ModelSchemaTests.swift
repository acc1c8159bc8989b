import AIGateway
import Testing

@Suite struct ModelSchemaTests {
    static let composed = """
        {"input": {"$defs": {"size": {"type": "integer", "minimum": 8}},
          "type": "object", "properties": {"seed": {"type": ["integer", "null"]}},
          "allOf": [{"properties": {"wide": {"$ref": "#/$defs/size"}}}],
          "oneOf": [
            {"properties": {"prompt": {"type": "string", "description": "What to say"},
              "lang": {"enum": ["en", "fr"], "default": "en"}}, "required": ["prompt"]},
            {"properties": {"messages": {"type": "array", "items": {"$ref": "#/$defs/size"}},
              "lang": {"type": "boolean"}}, "required": ["messages"]}]}}
        """

    private func schema(_ text: String) throws -> ModelSchema {
        ModelSchema(try JSON(parsing: text))
    }

    @Test func `parameters are found however the schema is composed`() throws {
        let schema = try schema(Self.composed)
        #expect(
            schema.parameters.map { "\($0.name): \($0.kind)" } == [
                "seed: integer|null", "wide: integer 8…", "prompt: string",
                "lang: en|fr or boolean", "messages: array",
            ])
        #expect(schema.parameter("prompt")?.summary == "What to say")
        #expect(schema.parameter("lang")?.summary == "(default: en)")
        #expect(schema.parameters.map(\.isRequired) == Array(repeating: false, count: 5))
    }

    @Test(arguments: [
        (#"{"prompt": "hi"}"#, []), (#"{"messages": [8], "lang": true}"#, []),
        (#"{}"#, ["prompt is required"]),
        (#"{"prompt": 1}"#, ["prompt must be a string, is 1"]),
        (#"{"messages": [9, 7]}"#, ["messages[1] must be at least 8, is 7"]),
        (#"{"prompt": "", "lang": "de"}"#, [#"lang must be one of "en", "fr""#]),
        (#"{"prompt": "", "wide": 1.5}"#, ["wide must be an integer, is 1.5"]),
        (#"{"prompt": "", "newer": 1}"#, []),
    ])
    func `what is wrong with an input is told`(_ input: String, _ faults: [String]) throws {
        let input = try #require(try JSON(parsing: input).object)
        let found = try schema(Self.composed).faults(in: input)
        #expect(found == faults)
    }

    @Test func `what is trusted is not looked at, but must be there`() throws {
        let schema = try schema(
            #"{"input": {"properties": {"a": {"type": "string"}}, "required": ["a"]}}"#)
        #expect(schema.faults(in: ["a": 1], trusting: ["a"]) == [])
        #expect(schema.faults(in: [:], trusting: ["a"]) == ["a is required"])
        #expect(schema.parameters.map(\.isRequired) == [true])
    }

    @Test(arguments: [
        ##"{"input": {"$ref": "#"}}"##, ##"{"input": {"allOf": [{"$ref": "#"}]}}"##,
        #"{"input": {"properties": {"a": {"type": 5}, "b": {"pattern": "("}}}}"#, "{}", "[]",
        #"{"input": {"required": "a", "properties": []}}"#,
    ])
    func `a schema that makes no sense forbids nothing`(_ text: String) throws {
        let faults = try schema(text).faults(in: ["a": 1, "b": "x"])
        #expect(faults == [])
    }
}
