import AIGateway

/// The timings of a transcription as captions, once it is complete.
struct Captions {
    enum Form: String { case vtt, srt }

    private let form: Form
    private(set) var text = ""
    private var details = JSON.null

    init(_ form: Form) { self.form = form }

    mutating func take(_ event: ReplyEvent) {
        switch event {
        case .text(let piece): text += piece
        case .details(let value): details = value
        default: break
        }
    }

    /// The captions.
    ///
    /// - Throws: ``Failure/badData(_:)`` when the model gave no timings.
    var lines: String {
        get throws {
            if form == .vtt, let vtt = details["vtt"]?.string { return vtt }
            let cues = Caption.all(in: details)
            guard !cues.isEmpty else {
                throw Failure.badData(
                    "the model gave no timings to make captions of; its text is above")
            }
            let blocks = cues.enumerated().map { number, cue in
                form == .srt ? "\(number + 1)\n" + cue.text(comma: true) : cue.text(comma: false)
            }
            return (form == .vtt ? "WEBVTT\n\n" : "") + blocks.joined(separator: "\n")
        }
    }
}
