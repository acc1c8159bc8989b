import AIGateway

/// Some words of a transcription, and when they are spoken, in seconds.
struct Caption: Equatable {
    /// More words, or a longer time, make another caption.
    private static let most = (words: 12, seconds: 6.0)

    var start: Double
    var end: Double
    var words: String

    /// The captions of an answer: its segments, or its words put together.
    static func all(in details: JSON) -> [Caption] {
        let segments = details["segments"]?.array?.compactMap { Caption($0, text: ["text"]) } ?? []
        guard segments.isEmpty else { return segments }
        let heard = details["results"]?["channels"]?.array?.first?["alternatives"]?.array?.first
        let words = (heard ?? details)["words"]?.array ?? []
        return grouped(words.compactMap { Caption($0, text: ["punctuated_word", "word", "text"]) })
    }

    private init?(_ json: JSON, text names: [String]) {
        guard let start = json["start"]?.double, let end = json["end"]?.double,
            let words = names.lazy.compactMap({ json[$0]?.string }).first
        else { return nil }
        self.start = start
        self.end = end
        self.words = String(words.drop(while: \.isWhitespace))
    }

    private static func grouped(_ words: [Caption]) -> [Caption] {
        var groups: [Caption] = []
        var count = 0
        for word in words {
            let isSentence = groups.last?.words.last.map { ".?!".contains($0) } ?? true
            if let last = groups.last, !isSentence, count < most.words,
                word.end - last.start <= most.seconds
            {
                groups[groups.count - 1].words += " " + word.words
                groups[groups.count - 1].end = word.end
                count += 1
            } else {
                groups.append(word)
                count = 1
            }
        }
        return groups
    }

    /// The caption's lines; SRT has a comma before the milliseconds, WebVTT a point.
    func text(comma: Bool) -> String {
        "\(Self.time(start, comma)) --> \(Self.time(end, comma))\n\(words)\n"
    }

    private static func time(_ seconds: Double, _ comma: Bool) -> String {
        let all = Int((max(0, min(seconds, 1e9)) * 1000).rounded())
        let parts = [all / 3_600_000, all / 60_000 % 60, all / 1000 % 60]
        let clock = parts.map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
        let rest = "\(all % 1000)"
        return clock + (comma ? "," : ".") + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
