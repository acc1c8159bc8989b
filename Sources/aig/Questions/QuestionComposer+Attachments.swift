import AIGateway

extension QuestionComposer {
    /// What is named to be attached.
    func attachments(_ names: [String], _ settings: Settings) async throws -> [Attachment] {
        let input = PromptInput(limit: flags.prompt.maxInput, in: world)
        let links = AttachmentReader.Links {
            takes($0, settings)
        } fetch: {
            try await fetch($0, settings, input)
        }
        let reader = AttachmentReader(
            names, type: flags.prompt.attachType, input: input, kind: Command.fileKind,
            links: links, progress: UploadProgress(isQuiet: flags.output.quiet, in: world))
        return try await reader.attachments()
    }

    /// Whether requests are shown and not sent.
    var isPreview: Bool { flags.call.dryRun || flags.call.curl }

    /// Whether the format has a place for it as it is.
    private func takes(_ file: Attachment, _ settings: Settings) -> Bool {
        let message = Message.user("", attachments: [file])
        let asked = try? command.request(try question(settings, messages: [message]))
        return asked?.takes(file) ?? false
    }

    /// What is at an address, asked for without token and account.
    private func fetch(
        _ address: String, _ settings: Settings, _ input: PromptInput
    ) async throws -> Spool.Held {
        guard !isPreview else {
            throw Failure.usage(
                "'\(address)' is fetched before it is sent, so --dry-run and --curl can't show it")
        }
        do {
            return try await Deadline(settings, in: world).run { watch in
                let wire = try world.wire(for: settings, call: flags.call, watch: watch)
                let nobody = Account(
                    id: "", token: Secret(""), baseURL: settings.credentials.baseURL)
                let client = Gateway(account: nobody, transport: wire)
                let exchange = try await Retrying(settings, in: world).run { _ in
                    try await client.file(at: address)
                }
                return try await input.held("the file", body: exchange.body)
            }
        } catch GatewayError.malformed(let reason) {
            throw Failure.noInput(path: "the attached address", reason: reason)
        }
    }
}
