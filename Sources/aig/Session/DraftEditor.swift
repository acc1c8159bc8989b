import Terminal

/// Has a person write a message in the editor of their choice.
struct DraftEditor {
    private let world: World

    init(in world: World) { self.world = world }

    /// What became of `text`.
    ///
    /// - Throws: ``Failure/unavailable(_:)`` when the editor fails; the text is as it was then.
    func edit(_ text: String) async throws -> String {
        let command = world.variable("VISUAL") ?? world.variable("EDITOR") ?? "vi"
        let path = try draft(text)
        // The command may have arguments, and quotes around them: a shell takes it apart.
        let child = Child("/bin/sh", ["-c", command + " \"$1\"", "sh", path], in: world)
        let status = try await child.status(adding: [])
        guard status == 0 else {
            unlink(path)
            throw Failure.unavailable("'\(command)' ended with status \(status); the draft is kept")
        }
        // What can't be read is left where it was written.
        var edited = try InputFile.text(of: path)
        unlink(path)
        if edited.hasSuffix("\n") { edited.removeLast() }
        return edited
    }

    /// A file of one's own, named so that editors see Markdown.
    private func draft(_ text: String) throws -> String {
        let folder = world.variable("TMPDIR") ?? "/tmp"
        var name = Array("\(folder)/aig-draft-XXXXXX.md".utf8CString)
        let file = mkstemps(&name, 3)
        let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        guard file >= 0 else {
            throw Failure.cannotCreate(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(file) }
        try FileWriting.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: file)
        return path
    }
}
