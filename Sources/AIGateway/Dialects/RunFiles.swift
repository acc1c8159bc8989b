/// Where a model on `/ai/run` that doesn't converse expects a picture.
enum RunFiles: Equatable {
    /// It is the body, on the legacy path.
    case body
    /// As a list of its bytes, in a member of that name.
    case numbers(String)
    case base64(String)
    /// In a form, on the legacy path, as everything else that the model is given.
    case form

    /// `nil` for models that take pictures in a conversation, or none.
    ///
    /// Source: https://developers.cloudflare.com/workers-ai/models/ and the models' own schemas.
    init?(model: String) {
        let name = model.lowercased()
        guard name.hasPrefix("@cf/"),
            let match = Self.table.first(where: { $0.words.contains(where: name.contains) })
        else { return nil }
        self = match.files
    }

    private static let table: [(words: [String], files: RunFiles)] = [
        (["/resnet-", "/detr-"], .body),
        (["/llava-", "/uform-"], .numbers("image")),
        (["-img2img", "-inpainting"], .base64("image_b64")),
        (["/flux-2-"], .form),
    ]

    /// How many a model takes.
    var most: Int { self == .form ? 4 : 1 }

    /// The name of a picture's field in a form, from 0.
    static func fieldName(_ index: Int) -> String { "input_image_\(index)" }
}
