import AIGateway
import ArgumentParser

/// `aig image`: pictures, over `POST ai/run`.
struct Image: Inference {
    static let name = "image"
    static let converses = false
    static let product: AnswerProduct? = .picture
    static let defaultModel: String? = Settings.defaultImageModel
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Make a picture.",
        discussion: """
            The picture is written to a file in the current folder, named after model and time, \
            and shown where the terminal can; -o names the file or a folder. In a pipe, stdout \
            gets the picture itself. Without a model, \(Settings.defaultImageModel) is asked; \
            -p gives a model's other inputs.

            Examples:
              aig image "A lighthouse at dusk"
              aig image "A lighthouse at dusk" --count 4 -o lighthouses/
              aig image -m openai/gpt-image-1 --size 1024x1024 "A lighthouse" -o light.png
            """
    )

    @Option(help: .init("Width and height in pixels, as in 1024x1024.", valueName: "wxh"))
    var size: PictureSize?
    @Option(help: .init("How many pictures: 1 to 16.", valueName: "n"))
    var count = 1
    @OptionGroup var flags: InferenceFlags

    func validate() throws {
        guard (1...16).contains(count) else { throw ValidationError("--count takes 1 to 16") }
    }

    /// Workers AI's models make one at a time, others as many as `n` says.
    private func isWorkersAI(_ question: Question) -> Bool { question.model.hasPrefix("@") }

    func times(_ question: Question) throws -> Int { isWorkersAI(question) ? count : 1 }

    func again(_ question: Question, time: Int, in world: World) -> Question {
        guard count > 1, isWorkersAI(question), question.options.extra["seed"] == nil else {
            return question
        }
        var question = question
        // Equal questions would get one picture, from the gateway's cache.
        let seed = question.options.seed.map { $0 + time } ?? Int(world.chance() * 1e9) + time
        question.options.extra["seed"] = .integer(seed)
        return question
    }

    func request(_ question: Question) -> any InferenceRequest {
        var options = question.options
        var members = JSONObject()
        if let size, isWorkersAI(question) {
            members["width"] = .integer(size.width)
            members["height"] = .integer(size.height)
        } else if let size {
            members["size"] = .string("\(size.width)x\(size.height)")
        }
        if count > 1, !isWorkersAI(question) { members["n"] = .integer(count) }
        members.merge(options.extra)
        options.extra = members
        var request = RunRequest(model: question.model, prompt: question.prompt, options: options)
        request.textMember = "prompt"
        return request
    }
}
