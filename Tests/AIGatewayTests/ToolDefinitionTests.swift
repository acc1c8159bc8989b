import AIGateway
import Testing

@Suite struct ToolDefinitionTests {
    private static let schema = #"{"type":"object","properties":{"city":{"type":"string"}}}"#

    static let spellings = [
        #"{"type":"function","function":{"name":"w","description":"D","parameters":\#(schema)}}"#,
        #"{"type":"function","name":"w","description":"D","parameters":\#(schema)}"#,
        #"{"name":"w","description":"D","input_schema":\#(schema)}"#,
        #"{"type":"custom","name":"w","description":"D","input_schema":\#(schema)}"#,
        #"{"name":"w","title":"T","description":"D","inputSchema":\#(schema),"annotations":{}}"#,
        #"{"name":"w","description":"D","parameters":\#(schema)}"#,
    ]

    @Test(arguments: spellings)
    func `a tool goes in each format's own form, however it was written`(
        _ spelling: String
    ) throws {
        let tool = try #require(ToolDefinition(try JSON(parsing: spelling)))
        let schema = try JSON(parsing: Self.schema)
        var options = ModelOptions()
        options.tools = [tool]
        let prompt = Prompt(messages: [.user("hi")])
        let flat: [(String, JSON)] = [("name", "w"), ("description", "D"), ("parameters", schema)]
        let wrapped: JSON = ["type": "function", "function": .object(JSONObject(flat))]
        let inFront: JSON = .object(JSONObject([("type", "function")] + flat))
        let forMessages: JSON = ["name": "w", "description": "D", "input_schema": schema]
        let chat = ChatRequest(model: "m", prompt: prompt, options: options)
        #expect(chat.body["tools"] == [wrapped])
        let responses = ResponsesRequest(model: "m", prompt: prompt, options: options)
        #expect(responses.body["tools"] == [inFront])
        let messages = MessagesRequest(model: "m", prompt: prompt, options: options)
        #expect(messages.body["tools"] == [forMessages])
        let run = RunRequest(model: "@cf/a/b", prompt: prompt, options: options)
        #expect(run.input?["tools"] == [wrapped])
        let anthropic = RunRequest(model: "anthropic/c", prompt: prompt, options: options)
        #expect(anthropic.input?["tools"] == [forMessages])
        #expect(anthropic.input?["model"] == nil)
    }

    @Test func `a tool that the provider runs goes as it is`() throws {
        let json = try JSON(parsing: #"{"type":"web_search_20250305","name":"web_search"}"#)
        #expect(ToolDefinition(json) == .hosted(json))
        var options = ModelOptions()
        options.tools = [.hosted(json)]
        let request = MessagesRequest(model: "m", prompt: Prompt(messages: []), options: options)
        #expect(request.body["tools"] == [json])
    }

    @Test(arguments: [
        "1", "{}", #"{"name":""}"#, #"{"name":"a","parameters":5}"#, #"{"type":"function"}"#,
    ])
    func `what is no tool is none`(_ text: String) throws {
        let tool = ToolDefinition(try JSON(parsing: text))
        #expect(tool == nil)
    }

    private var conversation: Prompt {
        let call = ToolCall(id: "c1", name: "w", arguments: #"{"city":"Rome"}"#)
        let unnamed = ToolCall(id: nil, name: "t", arguments: "")
        return Prompt(messages: [
            .user("hi"),
            .calling([call, unnamed], text: "Let me see.", preamble: [["type": "thinking"]]),
            .telling([
                ToolResult(of: call, output: "sunny"),
                ToolResult(of: unnamed, output: "no", isError: true),
            ]),
        ])
    }

    @Test func `calls and results stand where each format wants them`() throws {
        let chat = ChatRequest(model: "m", prompt: conversation).body["messages"]
        #expect(
            try chat
                == JSON(
                    parsing: #"""
                        [{"role":"user","content":"hi"},
                         {"role":"assistant","content":"Let me see.","tool_calls":[
                           {"id":"c1","type":"function",
                            "function":{"name":"w","arguments":"{\"city\":\"Rome\"}"}},
                           {"id":"t-2","type":"function","function":{"name":"t","arguments":"{}"}}]},
                         {"role":"tool","tool_call_id":"c1","content":"sunny"},
                         {"role":"tool","tool_call_id":"t-2","content":"no","name":"t"}]
                        """#))
        let responses = ResponsesRequest(model: "m", prompt: conversation).body["input"]
        #expect(
            try responses
                == JSON(
                    parsing: #"""
                        [{"role":"user","content":"hi"},
                         {"role":"assistant","content":"Let me see."},
                         {"type":"function_call","call_id":"c1","name":"w",
                          "arguments":"{\"city\":\"Rome\"}"},
                         {"type":"function_call","call_id":"t-2","name":"t","arguments":"{}"},
                         {"type":"function_call_output","call_id":"c1","output":"sunny"},
                         {"type":"function_call_output","call_id":"t-2","output":"no"}]
                        """#))
        let messages = MessagesRequest(model: "m", prompt: conversation).body["messages"]
        #expect(
            try messages
                == JSON(
                    parsing: #"""
                        [{"role":"user","content":"hi"},
                         {"role":"assistant","content":[{"type":"thinking"},
                           {"type":"text","text":"Let me see."},
                           {"type":"tool_use","id":"c1","name":"w","input":{"city":"Rome"}},
                           {"type":"tool_use","id":"t-2","name":"t","input":{}}]},
                         {"role":"user","content":[
                           {"type":"tool_result","tool_use_id":"c1","content":"sunny"},
                           {"type":"tool_result","tool_use_id":"t-2","content":"no",
                            "is_error":true}]}]
                        """#))
    }

    @Test func `usage of several answers adds up`() {
        let one = Usage(
            inputTokens: 3, outputTokens: nil,
            details: ["input_tokens": 3, "tier": "a", "details": ["cached": 1]])
        let two = Usage(
            inputTokens: 4, outputTokens: 5,
            details: ["input_tokens": 4, "tier": "b", "details": ["cached": 2, "new": 1]])
        let sum = one + two
        #expect(sum.inputTokens == 7 && sum.outputTokens == 5)
        #expect(
            JSON.object(sum.details)
                == ["input_tokens": 7, "tier": "b", "details": ["cached": 3, "new": 1]])
    }
}
