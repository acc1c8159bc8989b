import AIGateway

/// The config file: settings, profiles, defaults of commands and model aliases.
///
/// ```toml
/// account_id = "0123456789abcdef0123456789abcdef"
/// token_command = "security find-generic-password -s aig -w"
/// model = "openai/gpt-5.5"
///
/// [messages]                 # for 'aig messages' only
/// model = "anthropic/claude-sonnet-4-5"
///
/// [aliases]
/// fast = "@cf/meta/llama-3.1-8b-instruct-fast"
///
/// [profiles.work]            # with --profile work or AIG_PROFILE=work
/// gateway = "team"
/// ```
struct ConfigFile: Equatable {
    /// Tables that hold the defaults of one command.
    static let commands = conversations + ["run"] + modalities
    private static let conversations = ["chat", "responses", "messages"]
    /// Commands whose models do one thing only: what is set for all others is not for them.
    private static let modalities = ["image", "speak", "transcribe", "embed"]

    let path: String
    let root: JSONObject

    /// What there is when no file was written yet.
    static func empty(at path: String) -> ConfigFile { ConfigFile(path: path, root: JSONObject()) }

    private init(path: String, root: JSONObject) {
        self.path = path
        self.root = root
    }

    /// - Throws: ``Failure/configuration(_:advice:)`` for text that is not TOML, or has keys that
    ///   mean nothing, with the line and the nearest known name.
    init(path: String, text: String) throws {
        self.path = path
        do {
            root = try TOML.parse(text)
        } catch {
            let place = error.line.map { "\(path):\($0)" } ?? path
            throw Failure.configuration(
                "\(place): \(error.reason)",
                advice: error.line == nil ? "correct the file" : "correct that line")
        }
        try ConfigCheck(path: path, text: text).check(root)
    }

    /// The names of the profiles.
    var profiles: [String] { root["profiles"]?.object?.keys ?? [] }

    /// The profile that is used when none is named.
    var defaultProfile: String? { root["profile"]?.string }

    /// The model that `name` is an alias of, or the name itself.
    func model(for name: String) -> String { root["aliases"]?[name]?.string ?? name }

    /// The first table that has the key: the profile's part for the command, the profile, the
    /// command's defaults, the file's top level.
    func value(of key: SettingKey, profile: String?, command: String?) -> (
        value: JSON, place: String
    )? {
        let profileTable = profile.flatMap { root["profiles"]?[$0] }
        let places: [(JSON?, String)] = [
            (command.flatMap { profileTable?[$0] }, "profiles.\(profile ?? "").\(command ?? "")"),
            (profileTable, "profiles.\(profile ?? "")"),
            (command.flatMap { root[$0] }, command ?? ""),
            (.object(root), ""),
        ]
        let isOwn = command.map(Self.modalities.contains) == true && key.isAboutModel
        for (table, name) in places where !isOwn || name == command || name == places[0].1 {
            guard let value = table?[key.rawValue] else { continue }
            return (value, name.isEmpty ? path : "\(path) [\(name)]")
        }
        return nil
    }
}
