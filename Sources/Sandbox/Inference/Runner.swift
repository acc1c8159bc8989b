/// Models on the run path, whatever they make.
struct Runner: Sendable {
    func perform(_ modelCall: ModelCall, as model: ModelName) throws(Refusal) -> Performance {
        let task = ModelTask(of: model)
        if model.isWorkersAI, !modelCall.isForm { try InputCheck(task)?.check(modelCall.input) }
        return switch task {
        case .textGeneration:
            try speaker(for: model, input: modelCall.input)
                .perform(modelCall.withMessages, as: model)
        case let task where model.isWorkersAI:
            try HostedMedia(task: task, model: model, modelCall: modelCall).performance()
        case let task:
            try LinkedMedia(task: task, model: model, modelCall: modelCall).performance()
        }
    }

    private func speaker(for model: ModelName, input: JSONValue) -> Speaker {
        let asksResponses = input["input"] != nil && input["messages"] == nil
        guard model.isWorkersAI || model.scenario != nil else {
            let dialect: any Dialect =
                if model.author == "anthropic" {
                    MessagesDialect(requiresLimit: false)
                } else if asksResponses {
                    ResponsesDialect()
                } else {
                    ChatDialect()
                }
            return Speaker(dialect: dialect) { result in
                var result = result
                result["gatewayMetadata"] = ["keySource": "Unified"]
                return .json(result)
            }
        }
        let dialect: any Dialect =
            if model.contains("gpt-oss"), asksResponses {
                ResponsesDialect()
            } else if Self.speaksChat(model) {
                ChatDialect()
            } else {
                NativeDialect()
            }
        return Speaker(dialect: dialect) { .envelope($0) }
    }

    /// The families that came after Workers AI took over OpenAI's format.
    private static func speaksChat(_ model: ModelName) -> Bool {
        model.contains("gpt-oss", "kimi", "glm", "gemma-4", "qwen3", "nemotron")
    }
}

extension ModelCall {
    /// A bare prompt is the short form of one user message.
    fileprivate var withMessages: ModelCall {
        guard input["messages"] == nil, let prompt = input["prompt"]?.text else { return self }
        return replacingInput { $0["messages"] = [["role": "user", "content": .string(prompt)]] }
    }
}
