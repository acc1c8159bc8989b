import AIGateway

/// The one line under an answer: who served it, what it took, and where it is logged.
struct StatusLine {
    let answer: Answer
    let end: ContinuousClock.Instant
    /// How many models could have answered, one after the other.
    var models = 1

    var text: String {
        var parts = [answer.servedModel]
        if models > 1, let step = answer.metadata.step {
            parts.append("model \(step + 1) of \(models)")
        }
        if let usage = answer.usage {
            let counts = [(usage.inputTokens, "in"), (usage.outputTokens, "out")]
            let known = counts.compactMap { count, word in count.map { "\($0) \(word)" } }
            if !known.isEmpty { parts.append(known.joined(separator: ", ") + " tokens") }
        }
        if let cache = answer.metadata.cacheStatus { parts.append("cache \(cache)") }
        if let first = answer.firstPiece {
            parts.append("\(Self.seconds(first - answer.start)) to first token")
        }
        parts.append("\(Self.seconds(end - answer.start)) in all")
        if let log = answer.metadata.logID { parts.append("log \(log)") }
        return parts.joined(separator: " · ")
    }

    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int((duration / .milliseconds(10)).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
}
