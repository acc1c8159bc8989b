import AIGateway

extension JSON {
    /// Names of members whose values are secrets, wherever they stand in a record of the API.
    private static let secretNames: Set<String> = [
        "authorization", "client_secret", "headers", "secret", "logpush_public_key",
    ]

    /// The value with everything that is a secret by its name replaced by `***`.
    var masked: JSON {
        switch self {
        case .object(let object):
            .object(JSONObject(object.members.map { ($0, $1.masked(named: $0)) }))
        case .array(let elements): .array(elements.map(\.masked))
        default: self
        }
    }

    /// The value masked as the member of that name, or of that path of names.
    func masked(named path: String) -> JSON {
        let names = path.split { $0 == "." || $0 == "[" }.map(String.init)
        let isSecret = !isNull && names.contains(where: Self.secretNames.contains)
        return isSecret ? "***" : masked
    }

    /// The texts that ``masked`` would replace.
    var secretTexts: [String] {
        switch self {
        case .object(let object):
            object.members.flatMap { name, value in
                Self.secretNames.contains(name) ? value.texts : value.secretTexts
            }
        case .array(let elements): elements.flatMap(\.secretTexts)
        default: []
        }
    }

    private var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.texts)
        case .object(let object): object.members.flatMap(\.value.texts)
        default: []
        }
    }
}
