extension CatalogModel {
    /// The JSON Schemas of what the model takes and gives: its task's, but for models that take
    /// something else than most for their task.
    var schema: JSONValue {
        var schema = task.schema
        if let input { schema["input"] = input }
        return schema
    }

    private var input: JSONValue? {
        switch name {
        case "@cf/black-forest-labs/flux-1-schnell": Self.fewSteps
        case "@cf/deepgram/aura-1": Self.voices
        case "@cf/openai/whisper-large-v3-turbo": Self.recording
        default: nil
        }
    }

    private static let fewSteps = ModelTask.object(
        [
            "prompt": [
                "type": "string", "description": "What to see", "minLength": 1, "maxLength": 2048,
            ],
            "steps": [
                "type": "integer", "description": "More take longer and look better",
                "default": 4, "maximum": 8,
            ],
            "seed": ["type": "integer", "description": "Makes pictures repeatable"],
        ],
        required: ["prompt"])

    private static let voices = ModelTask.object(
        [
            "text": ModelTask.text("What to say"),
            "speaker": [
                "type": "string", "description": "Who speaks", "default": "angus",
                "enum": [
                    "angus", "asteria", "arcas", "orion", "orpheus", "athena", "luna", "zeus",
                    "perseus", "helios", "hera", "stella",
                ],
            ],
            "encoding": [
                "type": "string",
                "enum": ["linear16", "flac", "mulaw", "alaw", "mp3", "opus", "aac"],
            ],
            "container": ["type": "string", "enum": ["none", "wav", "ogg"]],
            "sample_rate": ["type": "number"],
            "bit_rate": ["type": "number"],
        ],
        required: ["text"])

    private static let recording = ModelTask.object(
        [
            "audio": ModelTask.text("The file as base64"),
            "task": ["type": "string", "enum": ["transcribe", "translate"]],
            "language": ModelTask.text("The language that is spoken"),
            "vad_filter": ["type": "boolean", "default": false],
            "initial_prompt": ModelTask.text("Words that are likely to occur"),
            "prefix": ModelTask.text("How the text begins"),
        ],
        required: ["audio"])
}
