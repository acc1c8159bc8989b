/// What a model did: the answer, and what it is counted as.
struct Performance: Sendable {
    var answer: Answer
    var tokensIn = 0
    var tokensOut = 0
    var task = "Text Generation"

    init(answer: Answer) {
        self.answer = answer
    }

    init(_ answer: Answer, for reply: Reply) {
        self.answer = answer
        tokensIn = reply.promptTokens
        tokensOut = reply.outputTokens
    }

    init(_ answer: Answer, task: String, tokensIn: Int = 0) {
        self.answer = answer
        self.task = task
        self.tokensIn = tokensIn
    }
}
