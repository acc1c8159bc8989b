import AIGateway

/// Reads what is attached: files, standard input, addresses.
struct AttachmentReader {
    /// How what an address leads to is had.
    struct Links {
        /// Whether a provider fetches it itself.
        var areTaken: (Attachment) -> Bool
        /// Fetches it.
        var fetch: (String) async throws -> Spool.Held
    }

    private let names: [String]
    private let type: String?
    private let input: PromptInput
    /// `nil` where the provider fetches all that is linked.
    private let links: Links?
    private let progress: UploadProgress?
    /// What they are to be, where only that makes sense.
    private let kind: Attachment.Kind?

    init(
        _ names: [String], type: String?, input: PromptInput, kind: Attachment.Kind? = nil,
        links: Links? = nil, progress: UploadProgress? = nil
    ) {
        self.kind = kind
        self.names = names
        self.type = type
        self.input = input
        self.links = links
        self.progress = progress
    }

    /// - Throws: ``Failure/badData(_:)`` for a type that can't be told or that no model takes.
    func attachments() async throws -> [Attachment] {
        guard names.count(where: { $0 == "-" }) < 2 else {
            throw Failure.usage("standard input can be attached once")
        }
        var attachments: [Attachment] = []
        for name in names { attachments.append(try await attachment(name)) }
        return attachments
    }

    /// What is attached by that name, which is a lasting file's or an address.
    func lasting(_ name: String) throws -> Attachment {
        if name.isAddress { return try checked(linked(name)) }
        let large = FileSource(large: name).map(Spool.Held.file)
        return try attachment(
            try large ?? .bytes(InputFile.bytes(of: name)), named: name.lastPathPart)
    }

    private func attachment(_ name: String) async throws -> Attachment {
        if name.isAddress { return try await fetched(name) }
        guard name != "-" else { return try attachment(try await input.held(name), named: "stdin") }
        guard let large = FileSource(large: name) else {
            return try attachment(try await input.held(name), named: name.lastPathPart)
        }
        return try attachment(.file(large), named: name.lastPathPart)
    }

    /// A large file is read only when it is sent, unless it is a text, which is part of the message.
    private func attachment(_ held: Spool.Held, named name: String) throws -> Attachment {
        switch held {
        case .bytes(let bytes):
            guard !bytes.isEmpty else { throw Failure.badData("'\(name)' is empty") }
            return try checked(
                Attachment(
                    name: name, mediaType: type ?? MediaType.of(bytes), content: .bytes(bytes)))
        case .file(var source):
            let head = try read(source, 1 << 16)
            let type = type ?? MediaType.of(beginning: head)
            guard !type.hasPrefix("text/") else {
                return try text(of: source, type: type, named: name)
            }
            source.progress = progress
            return try checked(
                Attachment(
                    name: name, mediaType: type,
                    content: .deferred(DeferredContent(source, coding: .base64))))
        }
    }

    private func text(
        of source: FileSource, type: String, named name: String
    ) throws -> Attachment {
        guard source.count <= input.limit.bytes else {
            throw Failure.badData(
                "'\(name)' has more than \(input.limit.bytes) bytes of text; allow more with --max-input"
            )
        }
        let bytes = try read(source, source.count)
        // What begins as a text need not go on as one.
        return try checked(
            Attachment(
                name: name, mediaType: self.type ?? MediaType.of(bytes), content: .bytes(bytes)))
    }

    private func read(_ source: FileSource, _ length: Int) throws -> [UInt8] {
        do {
            return try source.read(from: 0, length: length)
        } catch {
            throw Failure.noInput(path: error.name, reason: error.reason)
        }
    }

    /// What the provider fetches itself is typed by its name; all else is fetched here.
    private func fetched(_ address: String) async throws -> Attachment {
        let linked = linked(address)
        let isTyped = type != nil || MediaType.named(linked.name, orElse: "") != ""
        guard let links, !isTyped || !address.hasPrefix("https://") || !links.areTaken(linked)
        else { return try checked(linked) }
        return try attachment(try await links.fetch(address), named: linked.name)
    }

    private func linked(_ address: String) -> Attachment {
        let name = String(address.prefix { $0 != "?" && $0 != "#" }).lastPathPart
        let usual = kind == .audio ? "audio/mpeg" : "image/jpeg"
        return Attachment(
            name: name, mediaType: type ?? MediaType.named(name, orElse: usual),
            content: .address(address))
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
    fileprivate var isAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
    fileprivate var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
