import HTTPTypes

/// Turns documents into Markdown.
struct ToMarkdownEndpoint: Sendable {
    let routes: [Route] = [
        Route(.post, "ai/tomarkdown") { call, _ in try convert(call) },
        Route(.get, "ai/tomarkdown/supported") { _, _ in
            .envelope(
                .array(
                    DocumentKind.allCases.map { kind in
                        [
                            "extension": .string(".\(kind.rawValue)"),
                            "mimeType": .string(kind.type),
                        ]
                    }))
        },
    ]

    private static func convert(_ call: Call) throws(Refusal) -> Answer {
        guard let form = try MultipartForm(call) else {
            throw Refusal(400, 7001, "A form of type multipart/form-data is required")
        }
        let files = form.parts.filter { $0.name == "files" && $0.fileName != nil }
        guard !files.isEmpty else {
            throw Refusal(faults: [.init(message: "Required", path: ["files"])])
        }
        return .envelope(.array(files.map(entry)))
    }

    /// A file that can't be converted is an entry of its own kind, and the others go on.
    private static func entry(_ file: MultipartForm.Part) -> JSONValue {
        let name = file.fileName ?? ""
        guard let kind = DocumentKind(fileName: name) else {
            return [
                "name": .string(name),
                "mimeType": .string(file.type ?? "application/octet-stream"),
                "format": "error", "error": "Unsupported file type",
            ]
        }
        let markdown = kind.markdown(of: file.content, named: name)
        return [
            "name": .string(name), "mimeType": .string(kind.type), "format": "markdown",
            // A text, although it counts.
            "tokens": .string(String(Tokens.split(markdown).count)), "data": .string(markdown),
        ]
    }
}
