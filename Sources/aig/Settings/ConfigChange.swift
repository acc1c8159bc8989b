import AIGateway

/// Changes the config file, or makes it.
struct ConfigChange {
    private let world: World

    init(in world: World) { self.world = world }

    func apply(_ key: ConfigKeyPath, value: JSON?) throws {
        let path = try ConfigPlace.required(in: world)
        let file = try ConfigPlace.load(in: world)
        guard value != nil || !file.root.isEmpty else { return }
        let text =
            file.root.isEmpty
            ? (try? ConfigPlace.text(of: path)) ?? "" : try ConfigPlace.text(of: path)
        var editor = try ConfigEditor(path: path, text: text)
        let changed = try editor.text(setting: key.parts, to: value)
        try PrivateFile.write(Array(changed.utf8), to: path)
    }
}
