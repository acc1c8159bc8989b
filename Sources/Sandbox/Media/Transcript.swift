/// What the sandbox claims to have heard, in as many words whatever was sent.
struct Transcript: Sendable {
    let text: String

    /// In seconds; a word takes one quarter.
    private static let wordLength = 0.25

    init(of bytes: Int) {
        text = "This is aig’s sandbox: nobody listened to these \(bytes) bytes."
    }

    private var spoken: [String] { text.split(separator: " ").map(String.init) }

    var wordCount: Int { spoken.count }

    var duration: Double { Self.wordLength * Double(wordCount) }

    var words: JSONValue {
        .array(
            spoken.enumerated().map { index, word in
                ["word": .string(word), "start": Self.moment(index), "end": Self.moment(index + 1)]
            })
    }

    /// The two halves of the sentence, as if somebody had taken a breath.
    var segments: JSONValue {
        let words = words.items ?? []
        let halves = [words.prefix(words.count / 2), words.suffix(words.count - words.count / 2)]
        return .array(
            halves.enumerated().map { index, half in
                let text = half.compactMap { $0["word"]?.text }.joined(separator: " ")
                return [
                    "id": .integer(index), "start": half.first?["start"] ?? 0,
                    "end": half.last?["end"] ?? 0, "text": .string(text),
                    "words": .array(Array(half)),
                ]
            })
    }

    /// Subtitles in the format of the web.
    var vtt: String {
        let cues = (segments.items ?? []).map { segment in
            "\(Self.mark(segment["start"])) --> \(Self.mark(segment["end"]))\n"
                + (segment["text"]?.text ?? "") + "\n"
        }
        return "WEBVTT\n\n" + cues.joined(separator: "\n")
    }

    private static func moment(_ word: Int) -> JSONValue {
        .number("\(Double(word) * wordLength)")
    }

    private static func mark(_ moment: JSONValue?) -> String {
        let milliseconds = Int((moment?.double ?? 0) * 1000)
        let seconds = String(milliseconds / 1000 + 100).suffix(2)
        return "00:\(seconds).\(String(milliseconds % 1000 + 1000).suffix(3))"
    }
}
