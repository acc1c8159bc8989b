import ArgumentParser

/// All that a question to a model can be given, the same for every command that asks one.
struct InferenceFlags: ParsableArguments {
    @OptionGroup var prompt: PromptFlags
    @OptionGroup(title: "Conversation options") var conversation: ConversationFlags
    @OptionGroup(title: "Model options") var model: ModelFlags
    @OptionGroup(title: "Tool options") var tools: ToolFlags
    @OptionGroup(title: "Output options") var output: OutputFlags
    @OptionGroup(title: "Gateway options") var gateway: GatewayFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func validate() throws {
        if tools.execTools != nil, output.form == .raw {
            throw ValidationError("--exec-tools and --format raw don't go together")
        }
        if model.schema != nil, output.form == .raw {
            throw ValidationError("--schema can't be checked with --format raw")
        }
    }
}
