/// A recording to be written down, in the form that the model takes it in.
///
/// Source: https://developers.cloudflare.com/workers-ai/models/ and the models' own schemas.
public struct TranscriptionRequest: InferenceRequest {
    public var model: String
    public var recording: Attachment?
    /// The language that is spoken, as in `en`.
    public var language: String?
    /// Words that are likely to occur, such as names.
    public var hint: String?
    public var options: ModelOptions
    /// Whether it is the only recording that is to be written down.
    public var isAlone = true

    public init(
        model: String, recording: Attachment?, language: String? = nil, hint: String? = nil,
        options: ModelOptions = ModelOptions()
    ) {
        self.model = model
        self.recording = recording
        self.language = language
        self.hint = hint
        self.options = options
    }

    /// Whether a model writes down what is said, by its name.
    public static func isMeant(for model: String) -> Bool {
        let name = model.lowercased()
        let words = ["whisper", "/nova-", "transcribe", "assemblyai/", "cloudflare/stt"]
        return words.contains(where: name.contains)
    }

    /// Workers AI's first whisper and Deepgram's models take the file itself.
    private var takesFile: Bool {
        let name = model.lowercased()
        guard name.hasPrefix("@cf/"), options.base.isEmpty else { return false }
        return name.hasSuffix("/whisper") || name.contains("whisper-tiny")
            || name.contains("/deepgram/")
    }

    private var isTurbo: Bool { model.hasPrefix("@cf/") && !takesFile }

    public var file: Attachment? { takesFile ? recording : nil }
    public var contents: [DeferredContent] {
        takesFile ? [] : [recording?.deferred].compactMap(\.self)
    }

    public var path: String {
        guard takesFile else { return "ai/run" }
        let address = "ai/run/" + PercentCoding.encode(model, keeping: "@/")
        return query.isEmpty ? address : address + "?" + PercentCoding.query(query)
    }

    public var body: JSONObject {
        guard !takesFile else { return JSONObject() }
        let sound: (String, JSON?) =
            isTurbo
            ? ("audio", recording?.base64.map(JSON.string))
            : ("audio_url", recording.map { .string($0.address) })
        var options = options
        let inner = options.base["input"]?.object
        var whole = inner == nil ? JSONObject() : options.base
        options.base = inner ?? options.base
        options.base["model"] = nil
        whole["model"] = .string(model)
        whole["provider"] = options.provider.map(JSON.string) ?? whole["provider"]
        whole["input"] = .object(
            options.body([
                sound, ("language", language.map(JSON.string)),
                (isTurbo ? "initial_prompt" : "prompt", hint.map(JSON.string)),
            ]))
        return whole
    }

    public var input: JSONObject? { body["input"]?.object }

    /// What goes into the address beside a file, which is the whole body.
    private var query: [(name: String, value: String)] {
        let options = options.extra.members.map { ($0, $1.string ?? $1.text()) }
        return (language.map { [("language", $0)] } ?? []) + options
    }

    public var misfit: String? {
        guard isAlone else { return "takes one recording at a time" }
        return hint != nil && takesFile ? "takes the recording alone, without words" : nil
    }

    public func makeDecoder() -> ReplyReader { ReplyReader(RunDecoder()) }

    /// Only other providers' models fetch what is merely linked.
    public func takes(_ attachment: Attachment) -> Bool {
        attachment.kind == .audio && (attachment.isIncluded || !(takesFile || isTurbo))
    }
}
