import AIGateway

/// Changes the config file, or makes it.
struct ConfigChange {
    private let world: World

    init(in world: World) { self.world = world }

    /// Sets the key, or takes it out for `nil`. Changes by several processes follow each other.
    func apply(_ key: ConfigKeyPath, value: JSON?) throws {
        let path = try ConfigPlace.required(in: world)
        try key.check()
        try PrivateFile.exclusively(path) {
            let old = try ConfigPlace.loadText(in: world)
            guard value != nil || old != nil else { return }
            var editor = try ConfigEditor(path: path, text: old ?? "")
            let changed = try editor.text(setting: key.parts, to: value)
            try checkValues(of: ConfigFile(path: path, text: changed), key: key)
            try PrivateFile.write(Array(changed.utf8), to: path)
        }
    }

    /// A value that no call could use is refused now, not by the next call.
    private func checkValues(of file: ConfigFile, key: ConfigKeyPath) throws {
        let source = SettingSource(
            environment: [:], file: file, profile: key.profile, command: key.command)
        try source.checkValues(in: world)
    }
}
