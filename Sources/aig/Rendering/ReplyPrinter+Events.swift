import AIGateway
import Terminal

// How what an answer consists of is shown.
extension ReplyPrinter {
    mutating func show(_ event: ReplyEvent) throws {
        switch form {
        case .json, .raw: break
        case .events:
            if let event = gathering.resolve(event) { pending += event.json.encoded() + [0x0A] }
        case .text: try showText(of: event)
        }
    }

    private mutating func showText(of event: ReplyEvent) throws {
        switch event {
        case .text(let text):
            reasoning.end()
            if captions == nil { take(text.utf8) } else { captions?.take(event) }
        case .refusal(let text):
            reasoning.end()
            if !notes.contains(Self.refusalNote) { notes.append(Self.refusalNote) }
            take(text.utf8)
        case .reasoning(let text):
            reasoning.show(text)
        case .details:
            captions?.take(event)
        case .result(let value):
            try showAsIs()
            take(resultText(value))
        case .mediaPiece(let number, let bytes):
            try showAsIs()
            try products.take(bytes, of: number, isAlone: sink.isEmpty)
        case .media(let media):
            try showAsIs()
            try show(media)
        case .toolCall where tools != nil: break
        case .toolCall(let call):
            let what = "the model calls \(call.name)(\(call.arguments))"
            notes.append(what.replacing("\n", with: " "))
        case .finished(let reason) where reason.isTokenLimit:
            notes.append("the answer ends at the limit on tokens (\(reason.detail ?? reason.name))")
        case .finished(let reason) where reason.name == "refusal":
            notes.append(Self.refusalNote + (reason.detail.map { ": \($0)" } ?? ""))
        case .started, .citation, .otherChoice, .usage, .finished, .other:
            break
        }
    }

    /// Takes what goes to the output, or only the code in it.
    mutating func take(_ text: some Collection<UInt8>) {
        if code != nil {
            pending += code?.feed(Array(text)) ?? []
        } else {
            pending += text
        }
    }

    mutating func checkProduct() throws {
        guard form != .raw else { return }
        do {
            try product?.check(
                hasText: hasText, hasMedia: hasMedia, types: products.mediaTypes)
        } catch {
            products.disown()
            throw error
        }
    }

    mutating func checkCode() throws {
        pending += code?.finish() ?? []
        guard code?.textWithoutBlock == nil else {
            throw Failure.badData("the answer has no fenced block of code; it is shown above")
        }
    }

    /// An answer without code was paid for, so a person sees it, though not where code is expected.
    func showProse() {
        guard let text = code?.textWithoutBlock else { return }
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            world.console.remark(String(line))
        }
    }

    /// Where there are no timings, the text is better than nothing.
    mutating func showCaptions() throws {
        guard let captions, form == .text else { return }
        do {
            pending += try captions.lines.utf8
        } catch {
            pending += captions.text.utf8
            throw error
        }
    }

    /// A table where a person watches and it can be one, else JSON.
    private func resultText(_ value: JSON) -> [UInt8] {
        guard sink.isTerminal else { return value.encoded() }
        let table = ResultTable(value)?.lines(width: world.console.width)
        return table.map { Array(($0.joined(separator: "\n") + "\n").utf8) }
            ?? value.encoded(pretty: true)
    }

    private mutating func show(_ media: Media) throws {
        guard case .address(let address) = media.content else {
            return try products.take(media, isAlone: sink.isEmpty)
        }
        if fetches {
            addresses.append(media)
        } else {
            pending += (address + "\n").utf8
        }
    }
}
