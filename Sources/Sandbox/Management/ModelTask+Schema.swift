extension ModelTask {
    /// The JSON Schemas of what models for the task take and give.
    var schema: JSONValue {
        ["input": input, "output": output]
    }

    private var input: JSONValue {
        switch self {
        case .textGeneration:
            Self.object(
                [
                    "prompt": Self.text("The text to go on from"),
                    "messages": [
                        "type": "array", "description": "The conversation so far",
                        "items": Self.object(
                            ["role": ["type": "string"], "content": ["type": "string"]],
                            required: ["role", "content"]),
                    ],
                    "stream": ["type": "boolean", "default": false],
                    "max_tokens": ["type": "integer", "default": 256],
                    "temperature": Self.number(0, 5, 0.6),
                    "top_p": ["type": "number", "minimum": 0.001, "maximum": 1],
                    "seed": ["type": "integer", "minimum": 1],
                ])
        case .video: Self.object(["prompt": Self.text("What to see")], required: ["prompt"])
        case .image:
            Self.object(
                [
                    "prompt": ["type": "string", "minLength": 1, "maxLength": 2048],
                    "negative_prompt": Self.text("What should not be seen"),
                    "width": ["type": "integer", "minimum": 256, "maximum": 2048],
                    "height": ["type": "integer", "minimum": 256, "maximum": 2048],
                    "num_steps": ["type": "integer", "default": 20, "maximum": 20],
                    "guidance": Self.number(0, 20, 7.5),
                    "seed": ["type": "integer"],
                ],
                required: ["prompt"])
        case .speech:
            Self.object(
                ["prompt": Self.text("What to say"), "lang": ["type": "string", "default": "en"]],
                required: ["prompt"])
        case .transcription, .imageToText, .imageClassification, .objectDetection:
            Self.object(
                [
                    self == .transcription ? "audio" : "image": [
                        "type": "array", "description": "The bytes of the file",
                        "items": ["type": "integer", "minimum": 0, "maximum": 255],
                    ]
                ],
                required: [self == .transcription ? "audio" : "image"])
        case .embeddings, .textClassification:
            Self.object(
                [
                    "text": [
                        "oneOf": [
                            ["type": "string", "minLength": 1],
                            ["type": "array", "items": ["type": "string"], "maxItems": 100],
                        ]
                    ]
                ],
                required: ["text"])
        case .reranking:
            Self.object(
                [
                    "query": Self.text("The question"),
                    "contexts": [
                        "type": "array", "items": Self.object(["text": ["type": "string"]]),
                    ],
                    "top_k": ["type": "integer", "minimum": 1],
                ],
                required: ["query", "contexts"])
        case .translation:
            Self.object(
                [
                    "text": Self.text("The text to translate"),
                    "source_lang": ["type": "string", "default": "en"],
                    "target_lang": ["type": "string"],
                ],
                required: ["text", "target_lang"])
        case .summarization:
            Self.object(
                [
                    "input_text": Self.text("The text to shorten"),
                    "max_length": ["type": "integer", "default": 1024],
                ],
                required: ["input_text"])
        }
    }

    private var output: JSONValue {
        let string: JSONValue = ["type": "string"]
        let numbers: JSONValue = ["type": "array", "items": ["type": "number"]]
        let labels = Self.object(["label": string, "score": ["type": "number"]])
        return switch self {
        case .textGeneration: Self.object(["response": string, "usage": ["type": "object"]])
        case .image: ["type": "string", "format": "binary", "contentType": "image/png"]
        case .video: Self.object(["video": string])
        case .speech: Self.object(["audio": string])
        case .transcription:
            Self.object(["text": string, "word_count": ["type": "number"], "vtt": string])
        case .embeddings:
            Self.object(["shape": numbers, "data": ["type": "array", "items": numbers]])
        case .reranking: Self.object(["response": ["type": "array", "items": ["type": "object"]]])
        case .translation: Self.object(["translated_text": string])
        case .summarization: Self.object(["summary": string])
        case .imageToText: Self.object(["description": string])
        case .textClassification, .imageClassification, .objectDetection:
            ["type": "array", "items": labels]
        }
    }

    static func object(
        _ properties: JSONValue, required: [JSONValue] = []
    ) -> JSONValue {
        ["type": "object", "properties": properties, "required": .array(required)]
    }

    static func text(_ description: JSONValue) -> JSONValue {
        ["type": "string", "description": description]
    }

    static func number(
        _ least: JSONValue, _ most: JSONValue, _ usual: JSONValue
    ) -> JSONValue {
        ["type": "number", "minimum": least, "maximum": most, "default": usual]
    }
}
