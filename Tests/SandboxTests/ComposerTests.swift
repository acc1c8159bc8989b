import Testing

@testable import Sandbox

@Suite struct ComposerTests {
    private func reply(
        _ prompt: String, model: String = "openai/gpt-5.5",
        change: (inout Question) -> Void = { _ in }
    ) throws -> Reply {
        var question = Question(model: try #require(ModelName(model)), body: [:])
        question.add(prompt, from: "user")
        change(&question)
        return Composer.reply(to: question, id: "0123", at: Timestamp(seconds: 0))
    }

    @Test(arguments: ["", " ", "a  b\n\nc ", "漢字漢字漢字漢字漢字漢字漢字漢字", "e\u{301}🙂\r\n"])
    func `tokens joined are the text again`(text: String) {
        #expect(Tokens.split(text).joined() == text)
    }

    @Test func `the long answer has its 2,000 tokens`() throws {
        #expect(try reply("hi", model: "sandbox/long").pieces.count == 2_000)
    }

    @Test func `a giant text has a bounded number of tokens`() {
        #expect(Tokens.split(String(repeating: "x", count: 1_000_000)).count <= 20_000)
    }

    @Test func `the answer counts its own tokens and quotes the prompt`() throws {
        let reply = try reply("Say “hi” `now`\n" + String(repeating: "long ", count: 100))
        #expect(reply.text.contains("tokens out: \(reply.pieces.count),"))
        #expect(reply.text.contains("“Say hi now long"))
        #expect(reply.text.count < 300)
    }

    @Test func `a limit cuts the answer, reasoning first`() throws {
        let short = try reply("hi") { $0.maxTokens = 3 }
        #expect(short.pieces.count == 3)
        #expect(short.finish == .length)
        let thinking = try reply("hi") { ($0.maxTokens, $0.wantsReasoning) = (3, true) }
        #expect(thinking.reasoning.count == 3)
        #expect(thinking.pieces.isEmpty)
    }

    @Test func `the first stop sequence ends the answer`() throws {
        let reply = try reply("one two three", model: "sandbox/echo") {
            $0.stops = ["three", "two"]
        }
        #expect(reply.text == "one ")
        #expect(reply.finish == .stopSequence("two"))
    }

    @Test func `the word tool calls the first tool, and its result does not`() throws {
        let tool = Question.Tool(
            name: "weather",
            schema: ["type": "object", "properties": ["city": ["enum": ["Lisboa"]]]])
        let call = try reply("Use the Tool!") { $0.tools = [tool] }.toolCall
        #expect(call == Reply.ToolCall(name: "weather", arguments: ["city": "Lisboa"]))
        #expect(try reply("Use nothing") { $0.tools = [tool] }.toolCall == nil)
        let answered = try reply("Use the tool!") {
            $0.tools = [tool]
            $0.add("sunny", from: "tool")
        }
        #expect(answered.toolCall == nil)
        let forced = try reply("hi") { ($0.tools, $0.toolChoice) = ([tool], .required) }
        #expect(forced.toolCall?.name == "weather")
    }

    @Test(arguments: [
        (#"{"type":"string","minLength":9}"#, #""sandboxxx""#),
        (#"{"type":["integer","null"],"minimum":7}"#, "7"),
        (#"{"type":"array","items":{"type":"boolean"},"minItems":2}"#, "[true,true]"),
        (
            ##"{"type":"object","properties":{"a":{"$ref":"#/$defs/A"},"b":{"type":"null"}},"##
                + #""required":["a"],"$defs":{"A":{"anyOf":[{"const":5},{"type":"string"}]}}}"#,
            #"{"a":5}"#
        ),
        (##"{"properties":{"next":{"$ref":"#"}},"required":[]}"##, "{}"),
    ])
    func `a sample fits its schema`(schema: String, sample: String) throws {
        #expect(SchemaSample.value(for: try JSONParser.parse(schema)).jsonText == sample)
    }

    @Test(arguments: [
        ("openai/gpt-5.5", true), ("@cf/meta/llama-3.1-8b-instruct", true), ("dynamic/route", true),
        ("sandbox/echo", true), ("sandbox/nonsense", false), ("gpt-5.5", false), ("", false),
        ("@cf/llama", false), ("openai/", false), ("a b/c", false), ("/x", false),
    ])
    func `a model's name has an author`(name: String, isModel: Bool) {
        #expect((ModelName(name) != nil) == isModel)
    }
}
