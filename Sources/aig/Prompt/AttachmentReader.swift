import AIGateway

/// Reads what is attached: files, standard input, addresses.
struct AttachmentReader {
    private let names: [String]
    private let type: String?
    private let input: PromptInput
    /// What they are to be, where only that makes sense.
    private let kind: Attachment.Kind?

    init(_ flags: PromptFlags, input: PromptInput) {
        self.init(flags.attach, type: flags.attachType, input: input)
    }

    init(
        _ names: [String], type: String?, input: PromptInput, kind: Attachment.Kind? = nil
    ) {
        self.kind = kind
        self.names = names
        self.type = type
        self.input = input
    }

    /// - Throws: ``Failure/badData(_:)`` for a type that can't be told or that no model takes.
    func attachments() async throws -> [Attachment] {
        var attachments: [Attachment] = []
        for name in names { attachments.append(try await attachment(name)) }
        return attachments
    }

    private func attachment(_ name: String) async throws -> Attachment {
        if name.hasPrefix("https://") || name.hasPrefix("http://") { return try linked(name) }
        if let file = try large(name) { return file }
        let bytes = name == "-" ? try await input.bytes() : try InputFile.bytes(of: name)
        guard !bytes.isEmpty else { throw Failure.badData("'\(name)' is empty") }
        let shown = name == "-" ? "stdin" : name.lastPathPart
        return try checked(
            Attachment(
                name: shown, mediaType: type ?? MediaType.of(bytes), content: .bytes(bytes)))
    }

    /// A file that is read only when it is sent, unless it is a text, which is part of the message.
    private func large(_ path: String) throws -> Attachment? {
        guard path != "-", let source = FileSource(large: path) else { return nil }
        let type = try type ?? MediaType.of(beginning: beginning(of: source))
        guard !type.hasPrefix("text/") else {
            guard source.count <= input.limit.bytes else {
                throw Failure.badData(
                    "'\(path)' has more than \(input.limit.bytes) bytes of text; allow more with --max-input"
                )
            }
            return nil
        }
        return try checked(
            Attachment(
                name: path.lastPathPart, mediaType: type,
                content: .deferred(DeferredContent(source, coding: .base64))))
    }

    private func beginning(of source: FileSource) throws -> [UInt8] {
        do {
            return try source.read(from: 0, length: 1 << 16)
        } catch {
            throw Failure.noInput(path: error.name, reason: error.reason)
        }
    }

    /// The provider fetches it; its type can only be told from its name.
    private func linked(_ address: String) throws -> Attachment {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let name = String(path).lastPathPart
        return try checked(
            Attachment(
                name: name,
                mediaType: type
                    ?? MediaType.named(name, orElse: kind == .audio ? "audio/mpeg" : "image/jpeg"),
                content: .address(address)))
    }

    private func checked(_ attachment: Attachment) throws -> Attachment {
        var attachment = attachment
        // The container of a film may hold nothing but its sound.
        if kind == .audio, attachment.mediaType.hasPrefix("video/") {
            attachment.mediaType = "audio/" + attachment.mediaType.dropFirst(6)
        }
        guard attachment.kind != nil else {
            throw Failure.badData(
                "'\(attachment.name)' is neither picture, PDF, sound nor text (\(attachment.mediaType)); --attach-type says what it is where that is wrong"
            )
        }
        return attachment
    }
}

extension String {
    fileprivate var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
